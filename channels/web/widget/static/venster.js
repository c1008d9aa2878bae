// The chat inside another site's page: the few words that it exchanges with widget.js there.
// No word of the talk ever passes here. The server's frame-ancestors decides who may show the chat at all.

export class Venster {
  /**
   * @param {?string} origin  of the page around us, as widget.js gave it; null: we are a page by ourselves
   * @param {object} on       what to do at `open()`, `toets(key)`
   */
  constructor(origin, on) {
    this.origin = window.parent !== window && /^https?:/.test(origin ?? '') ? origin : null
    this.shown = !this.origin
    if (!this.origin) return
    window.addEventListener('message', ({ source, origin: from, data }) => {
      if (source !== window.parent || from !== this.origin) return
      if (data?.naast === 'open') this.shown = true
      if (data?.naast === 'dicht') this.shown = false
      on[data?.naast]?.(data.toets)
    })
  }

  /** @param {'klaar'|'dicht'|'nieuw'|'weg'} what */
  tell(what, more = {}) {
    if (this.origin) window.parent.postMessage({ naast: what, ...more }, this.origin)
  }

  /** Leave the whole page for a neutral one, so that Back does not return here. */
  leave(address) {
    if (!this.origin) return location.replace(address)
    this.tell('weg', { naar: address })
    // Should widget.js not answer: a page may also send its own frame's top away.
    return setTimeout(() => window.top.location.replace(address), 300)
  }
}
