// The messages on the page: each once, in order, with the days between them, and what is still on its way.
import { closeChoices, dayOf, el, messageElement } from './bericht.js'
import { teksten } from './teksten.js'

const NEAR = 80 // pixels from the end that still count as 'reading along'
const BREATH = 5000 // milliseconds within which messages belong to one answer

/** A message of one's own that the server has not shown back yet. */
class Own {
  constructor(element, text) {
    this.element = element
    this.text = text
    this.state = el('p', { className: 'toestand' })
    element.append(this.state)
  }

  /** @param {string} words  empty: sent; `again`: what a press on 'Probeer nu' does */
  say(words, again) {
    this.state.replaceChildren(words)
    if (!again) return
    const button = el('button', { type: 'button' }, teksten.opnieuw)
    button.addEventListener('click', again)
    this.state.append(' ', button)
  }
}

export class Lijst {
  /**
   * @param {HTMLElement} log     where the messages stand
   * @param {HTMLElement} down    the button that leads to a message out of sight
   * @param {function} choose     a quick reply is pressed
   */
  constructor(log, down, choose) {
    this.log = log
    this.down = down
    this.choose = choose
    this.typing = el('div', { className: 'denkt', hidden: true, 'aria-hidden': 'true' }, el('i'), el('i'), el('i'))
    this.clear()
    down.addEventListener('click', () => this.#scrollTo(this.#box.scrollHeight))
    for (const target of [log, document]) {
      target.addEventListener('scroll', () => this.#look(), { passive: true })
    }
    // What is opened comes in view as a whole.
    log.addEventListener('click', ({ target }) => {
      const opened = target.closest('summary')?.closest('.kaart, .beeld')
      if (!opened) return
      requestAnimationFrame(() => {
        opened.scrollIntoView({ block: 'nearest' })
        this.#look()
      })
    })
    // A picture has no height before it is there; then it would push what comes after it out of sight.
    log.addEventListener('load', () => (this.along ? this.show() : this.#look()), true)
    window.addEventListener('resize', () => this.resized())
  }

  clear() {
    this.known = new Set() // ids
    this.unconfirmed = [] // Own, oldest first
    this.log.replaceChildren(this.typing)
    this.typing.hidden = true
    this.down.hidden = true
    this.ended = this.along = true // reading what came last
  }

  /**
   * Show a message once. One's own, coming back from the server, is recognised and only confirmed.
   * @returns {boolean} whether it is new to the reader
   */
  add(message) {
    if (this.known.has(message.id)) return false
    this.known.add(message.id)
    if (message.sender === 'carer' && this.#confirm(message)) return false
    const { along } = this
    const element = this.#place(message)
    if (message.sender === 'carer') this.#answered(element, message.text)
    if (along) this.show()
    else this.#look()
    return true
  }

  /** Show what the person writes at once, before the server has it. */
  own(text) {
    const element = this.#place({ sender: 'carer', at: new Date().toISOString(), text })
    const own = new Own(element, text)
    this.unconfirmed.push(own)
    this.#answered(element, text)
    this.show()
    return own
  }

  /** A remark of the page itself, or anything else that belongs in the flow. */
  note(...content) {
    const element = el('div', { className: 'melding' }, ...content)
    this.typing.before(element)
    this.show()
    return element
  }

  think(yes) {
    this.typing.hidden = !yes
    if (yes) this.show()
  }

  /** Scroll to the end, but not past the beginning of what was said last. */
  show() {
    const box = this.#box
    const end = box.scrollHeight - box.clientHeight
    const begin = this.#begin
    const top = box === this.log ? box.getBoundingClientRect().top : 0
    const room = Number.parseFloat(getComputedStyle(box).scrollPaddingTop) || 0
    this.#scrollTo(begin ? Math.min(end, begin.getBoundingClientRect().top - top + box.scrollTop - room) : end)
  }

  /** The room for the talk changed, such as by a keyboard: who was at the end still is. */
  resized() {
    if (this.ended) this.#scrollTo(this.#box.scrollHeight)
    else if (this.along) this.show()
    else this.#look()
  }

  /** The first message of the last answer, or a remark; nothing when the last word is one's own. */
  get #begin() {
    const last = this.#flow.at(-1)
    return this.#answer(last?.at)[0] ?? (last?.matches('.melding') ? last : null)
  }

  /** The messages at the end that belong to one answer, when it goes on at this time. */
  #answer(at) {
    const flow = this.#flow
    const before = flow.findLastIndex((element) => {
      const same = element.matches('.bericht:not(.carer)') && at - element.at < BREATH
      if (same) at = element.at
      return !same
    })
    return flow.slice(before + 1)
  }

  #confirm(message) {
    const same = this.unconfirmed.findIndex((own) => own.text === message.text)
    const [own] = this.unconfirmed.splice(Math.max(same, 0), 1) // else the oldest: names in it may be masked
    if (!own) return false
    own.say('')
    own.element.at = Date.parse(message.at)
    return true
  }

  /** In the order of the server's clock; what is still on its way (no id yet) stays where it was written. */
  #place(message) {
    const placed = this.#messages
    const at = Date.parse(message.at)
    const told = this.#answer(at).map((earlier) => earlier.querySelector('.ballon').textContent)
    const element = messageElement(message, told.join(' '), this.choose)
    const today = dayOf(at)
    if (message.id) element.at = at
    const next = message.id ? placed.find((other) => other.at > at) : null
    if (next) next.before(element)
    else this.typing.before(element)
    if (!next && placed.at(-1)?.day !== today) element.before(el('p', { className: 'dag' }, today))
    element.day = today
    return element
  }

  /** Close every choice before this message; the last one that offered these words was chosen. */
  #answered(own, title) {
    const placed = this.#messages
    let open = title
    for (const element of placed.slice(0, placed.indexOf(own)).reverse()) {
      if (closeChoices(element, open)) open = null
    }
  }

  get #flow() {
    return [...this.log.querySelectorAll('.bericht, .melding')]
  }

  get #messages() {
    return [...this.log.querySelectorAll('.bericht')]
  }

  /** What scrolls: the list, or the whole page where there is little room. */
  get #box() {
    return getComputedStyle(this.log).overflowY === 'auto' ? this.log : document.scrollingElement
  }

  #scrollTo(top) {
    const box = this.#box
    box.scrollTo({ top })
    this.shownAt = box.scrollTop
    this.#look()
  }

  /** Where the reader is now: along with the talk, at its end, or back in what was said before. */
  #look() {
    const box = this.#box
    this.ended = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
    this.along = this.ended || Math.abs(box.scrollTop - this.shownAt) < NEAR
    this.down.hidden = this.ended
  }
}
