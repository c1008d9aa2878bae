// Quick exit, after GOV.UK's 'exit this page': cover, wipe, and be somewhere neutral at once.
import { teksten } from './teksten.js'

const WITHIN = 5000 // milliseconds between one press and the next
const KEYS = { Shift: 'Shift', Escape: 'Esc' }

/** Counts three presses of the same key in a row; Shift only when it is not used for a capital. */
export class DrieKeer {
  /** @param {function(number, string)} pressed  how many times now (0: given up), and which key */
  constructor(pressed) {
    this.pressed = pressed
    this.count = 0
  }

  /** @param {string} key  the name of the key that came up alone; any other name ends the row */
  press(key) {
    clearTimeout(this.timer)
    if (!KEYS[key]) return this.#set(0)
    this.count = key === this.key ? this.count : 0
    this.key = key
    this.timer = setTimeout(() => this.#set(0), WITHIN)
    return this.#set(this.count + 1)
  }

  #set(count) {
    const before = this.count
    this.count = count === 3 ? 0 : count
    if (count || before) this.pressed(count, KEYS[this.key])
  }

  /** Listen to the keyboard of this page. */
  listen() {
    let modified = false
    document.addEventListener(
      'keyup',
      (event) => {
        if (!event.isComposing) {
          const capital = event.key === 'Shift' && modified
          if (!capital) this.press(event.key)
        }
        modified = event.shiftKey
      },
      true,
    )
  }
}

export class Weg {
  /**
   * @param {HTMLAnchorElement} link   where to, and the button
   * @param {HTMLElement} status       tells a screen reader how many presses are left
   * @param {function(string)} leave   wipes all and goes to the address
   */
  constructor(link, status, leave) {
    this.link = link
    this.status = status
    this.leave = leave
    this.keys = new DrieKeer((count, key) => this.#pressed(count, key))
    this.keys.listen()
    link.addEventListener('click', (event) => {
      event.preventDefault()
      this.go()
    })
    // Back in a page that the browser kept: it has been emptied, so begin afresh.
    window.addEventListener('pageshow', (event) => event.persisted && this.gone && location.reload())
  }

  go() {
    if (this.gone) return
    this.gone = true
    document.documentElement.classList.add('leeg')
    document.body.replaceChildren()
    this.leave(this.link.href)
  }

  #pressed(count, key) {
    this.link.dataset.lichtjes = count
    if (count === 3) return this.go()
    this.status.textContent = [teksten.tochNiet, teksten.nogTwee(key), teksten.nogEen(key)][count]
  }
}
