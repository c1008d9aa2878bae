// Naast on another site: a button, and behind it the chat in a frame of its own. No cookie, no request
// until someone opens it, nothing of the talk in this page. How to use it: docs/insluiten.md.
;(() => {
  const script = document.currentScript
  if (!script || window.customElements?.get('naast-knop')) return
  const base = new URL('.', script.src)
  const address = new URL(base)
  const { gemeente, doelgroep, thema } = script.dataset
  for (const [name, value] of Object.entries({ gemeente, doelgroep, thema })) {
    if (value) address.searchParams.set(name, value)
  }
  const page = address.href // the plain link; the frame also gets to know who is around it
  address.searchParams.set('oorsprong', location.origin)

  const STYLE = `
:host { all: initial; }
* { box-sizing: border-box; font: 700 18px/1.2 system-ui, sans-serif; }
.knop {
  position: fixed; right: 16px; bottom: 16px; z-index: 2147483000;
  display: flex; align-items: center; gap: 10px; min-height: 56px; padding: 10px 20px 10px 14px;
  border: 2px solid var(--naast-tekst, #fff); border-radius: 28px; cursor: pointer;
  background: var(--naast-kleur, #1d5b56); color: var(--naast-tekst, #fff);
  box-shadow: 0 4px 18px rgb(0 0 0 / .25); text-decoration: none;
}
.knop:hover { text-decoration: underline; text-underline-offset: 4px; }
.knop:focus-visible { outline: 3px solid #1b4fd6; outline-offset: 3px; }
.knop svg { width: 32px; height: 32px; fill: currentColor; }
.nieuw { display: none; width: 14px; height: 14px; border-radius: 7px; background: currentColor; }
.heeft-nieuw .nieuw { display: block; }
.hoor { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
dialog {
  position: fixed; inset: auto 16px 16px auto; z-index: 2147483001; margin: 0; padding: 0;
  width: min(420px, calc(100vw - 32px)); height: min(760px, calc(100dvh - 32px)); max-width: none; max-height: none;
  border: 1px solid #8b8073; border-radius: 18px; overflow: hidden; background: #f6f1e9;
  box-shadow: 0 12px 48px rgb(0 0 0 / .3);
}
dialog::backdrop { background: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.anders { padding: 24px; color: #2b2723; }
.anders p { font-weight: 400; margin: 0 0 16px; }
.anders a { color: #1d5b56; }
.anders button { margin-top: 24px; min-height: 44px; padding: 8px 16px; border: 2px solid; border-radius: 10px; background: none; color: inherit; }
.leeg { position: fixed; inset: 0; z-index: 2147483647; background: #fff; }
@media (max-width: 520px), (max-height: 520px) {
  dialog { inset: 0; width: 100vw; height: 100dvh; border: 0; border-radius: 0; }
}
@media (forced-colors: active) { .knop, dialog { border: 2px solid ButtonText; } .nieuw { background: Highlight; forced-color-adjust: none; } }
`

  /** Build from markup that is all our own. */
  const MARKUP = `
<a class="knop" role="button" aria-haspopup="dialog" aria-expanded="false">
  <svg viewBox="4 4 24 24" aria-hidden="true"><circle cx="12" cy="9.6" r="3.6"/><path d="M6 25.5v-4.7a6 6 0 0 1 9.2-5c-1.7 1.6-2.7 3.8-2.7 6.2v3.5z"/><circle cx="20.6" cy="13.2" r="3"/><path d="M15 25.5V22a5.5 5.5 0 0 1 11 0v3.5z"/></svg>
  <span>Praat met Naast</span><span class="nieuw"></span>
</a>
<span class="hoor" role="status"></span>
<dialog aria-label="Naast, digitale hulp"></dialog>`

  class NaastKnop extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLE)
      root.adoptedStyleSheets = [sheet]
      root.append(document.createRange().createContextualFragment(MARKUP))
      this.button = root.querySelector('.knop')
      this.status = root.querySelector('.hoor')
      this.dialog = root.querySelector('dialog')
      this.button.href = page
      this.button.addEventListener('click', (event) => this.#toggle(event))
      this.button.addEventListener('keydown', (event) => event.key === ' ' && this.#toggle(event))
      this.dialog.addEventListener('close', () => this.#closed())
      document.addEventListener('click', (event) => event.target.closest?.('a[data-naast]') && this.#toggle(event))
      document.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && this.dialog.open) this.dialog.close()
      })
      document.addEventListener('keyup', (event) => this.#key(event), true)
      window.addEventListener('message', (event) => this.#heard(event))
      window.addEventListener('pageshow', (event) => event.persisted && this.left && location.reload())
    }

    #toggle(event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return // the link, in a new tab or window
      event.preventDefault()
      if (this.dialog.open) this.dialog.close()
      else this.#open()
    }

    #open() {
      if (!this.frame) this.#load()
      // Full screen it is all there is; beside the page it leaves the page alone.
      if (matchMedia('(max-width: 520px), (max-height: 520px)').matches) this.dialog.showModal()
      else this.dialog.show()
      this.button.setAttribute('aria-expanded', 'true')
      this.button.classList.remove('heeft-nieuw')
      this.status.textContent = ''
      if (this.ready) this.#show()
    }

    #load() {
      this.frame = document.createElement('iframe')
      Object.assign(this.frame, { title: 'Naast, digitale hulp', src: address.href, referrerPolicy: 'no-referrer' })
      this.dialog.replaceChildren(this.frame)
      setTimeout(() => !this.ready && this.#instead(), 10_000)
    }

    /** The chat does not come: offer it as a page of its own. */
    #instead() {
      const words = document.createRange().createContextualFragment(`<div class="anders">
<p>De chat komt hier niet in beeld. In een eigen venster lukt het misschien wel.</p>
<p><a target="_blank" rel="noopener noreferrer">Open Naast in een nieuw tabblad</a></p>
<p>Is iemand in gevaar? Bel <a href="tel:112">112</a>. Gedachten aan de dood? Bel <a href="tel:113">113</a>.</p>
<button type="button">Sluiten</button></div>`)
      words.querySelector('a').href = page
      words.querySelector('button').addEventListener('click', () => this.dialog.close())
      this.frame = null
      this.dialog.replaceChildren(words)
    }

    #show() {
      this.frame.focus()
      this.#tell('open')
    }

    #closed() {
      this.button.setAttribute('aria-expanded', 'false')
      this.button.focus()
      this.closedAt = Date.now()
      this.#tell('dicht')
    }

    /** Quick exit by keyboard also works from the page around the chat; the chat does the counting. */
    #key({ key, shiftKey, isComposing }) {
      const alone = key === 'Escape' || (key === 'Shift' && !this.modified)
      this.modified = shiftKey
      if (isComposing || !(this.dialog.open || Date.now() - this.closedAt < 5000)) return
      this.#tell('toets', { toets: alone ? key : '' })
    }

    #tell(what, more) {
      if (this.ready) this.frame.contentWindow.postMessage({ naast: what, ...more }, base.origin)
    }

    #heard({ source, origin, data }) {
      if (!this.frame || source !== this.frame.contentWindow || origin !== base.origin) return
      if (data?.naast === 'klaar') {
        this.ready = true
        if (this.dialog.open) this.#show()
      } else if (data?.naast === 'dicht') {
        this.dialog.close()
      } else if (data?.naast === 'nieuw') {
        this.button.classList.add('heeft-nieuw')
        this.status.textContent = 'Er is een nieuw bericht'
      } else if (data?.naast === 'weg' && /^https:\/\//.test(data.naar)) {
        this.left = true
        this.dialog.close()
        const cover = document.createElement('div')
        cover.className = 'leeg'
        this.shadowRoot.append(cover)
        location.replace(data.naar)
      }
    }
  }

  customElements.define('naast-knop', NaastKnop)
  const add = () => document.body.append(document.createElement('naast-knop'))
  if (document.body) add()
  else document.addEventListener('DOMContentLoaded', add)
})()
