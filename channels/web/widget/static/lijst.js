// The messages on the page: each once, in order, with the days between them, and what is still on its way.
import { closeChoices, dayOf, el, messageElement } from './bericht.js'
import { teksten } from './teksten.js'

const NEAR = 80 // pixels from the end that still count as 'reading along'

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
    const look = () => (down.hidden = this.#atEnd)
    for (const target of [log, document]) {
      target.addEventListener('scroll', look, { passive: true })
    }
  }

  clear() {
    this.known = new Set() // ids
    this.unconfirmed = [] // Own, oldest first
    this.latestOwn = null
    this.log.replaceChildren(this.typing)
    this.typing.hidden = true
    this.down.hidden = true
  }

  /**
   * Show a message once. One's own, coming back from the server, is recognised and only confirmed.
   * @returns {boolean} whether it is new to the reader
   */
  add(message) {
    if (this.known.has(message.id)) return false
    this.known.add(message.id)
    if (message.sender === 'carer' && this.#confirm(message)) return false
    const along = this.#atEnd
    const element = this.#place(message)
    if (message.sender === 'carer') this.#answered(element, message.text)
    if (along) this.show()
    this.down.hidden = this.#atEnd
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

  /** Scroll to the end, but keep in view what it began with: one's own last words, or the greeting. */
  show() {
    const box = this.#box
    const begin = this.latestOwn ?? this.#messages[0]
    const end = box.scrollHeight - box.clientHeight
    const top = box === this.log ? box.getBoundingClientRect().top : 0
    const above = begin ? begin.getBoundingClientRect().top - top + box.scrollTop - 12 : end
    this.#scrollTo(Math.min(end, above))
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
    const element = messageElement(message, this.choose)
    const placed = this.#messages
    const at = Date.parse(message.at)
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
    this.latestOwn = own
    const placed = this.#messages
    let open = title
    for (const element of placed.slice(0, placed.indexOf(own)).reverse()) {
      if (closeChoices(element, open)) open = null
    }
  }

  get #messages() {
    return [...this.log.querySelectorAll('.bericht')]
  }

  /** What scrolls: the list, or the whole page where there is little room. */
  get #box() {
    return getComputedStyle(this.log).overflowY === 'auto' ? this.log : document.scrollingElement
  }

  get #atEnd() {
    const box = this.#box
    return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR
  }

  #scrollTo(top) {
    this.#box.scrollTo({ top })
    this.down.hidden = this.#atEnd
  }
}
