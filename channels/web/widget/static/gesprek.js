// The talk with the server: one conversation, what is sent, what comes in. Knows nothing of the page.
// Only the conversation's id and token are kept, in sessionStorage, so they go with the tab.

const KEY = 'naast'
const PAUSES = [1, 2, 4, 8, 15] // seconds between tries; the last one repeats
const ANSWER_WITHIN = 20_000 // the server answers within 10 seconds, also when the bot is slow
const SILENCE = 60_000 // a stream without even a heartbeat for this long is dead
const TRIES = 5 // after which a server that answers with an error gets a rest

/** The server answered, but with an error. `detail` is a plain Dutch sentence, or empty. */
export class Refused extends Error {
  constructor(status, detail, retryAfter) {
    super(`HTTP ${status}`)
    this.status = status
    this.detail = detail
    this.retryAfter = retryAfter
  }

  /** Unknown id or token: the conversation was wiped or kept long enough. */
  get gone() {
    return this.status === 401 || this.status === 404
  }

  /** Trying the same again has no use. */
  get final() {
    return this.status < 500 && this.status !== 429 && this.status !== 408
  }
}

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY))
  } catch {
    return null // no storage allowed here: then only for as long as the page is open
  }
}

function remember(known) {
  try {
    if (known) sessionStorage.setItem(KEY, JSON.stringify(known))
    else sessionStorage.clear() // all that this origin keeps in this tab is ours
  } catch {
    // as above
  }
}

/** One conversation, from the first greeting until it is wiped or left. */
export class Gesprek {
  /**
   * @param {URL} api       where the server's interface starts
   * @param {object} about  what a new conversation is opened with: `gemeente`, `audience`
   * @param {object} on     `messages(list)`: came in by itself; `connected(yes)`; `gone()`
   */
  constructor(api, about, on) {
    this.api = api
    this.about = about
    this.on = on
    this.known = null // {id, token}
    this.last = null // id of the last message that the history or the stream gave
    this.turn = Promise.resolve() // sends wait for each other
    this.ended = new AbortController()
    this.sleepers = new Set()
    for (const [target, event] of [[window, 'online'], [window, 'pageshow'], [document, 'visibilitychange']]) {
      target.addEventListener(event, () => !document.hidden && this.tryNow(), { signal: this.ended.signal })
    }
  }

  /**
   * Take up the conversation of this tab, or begin one. Tries until it works.
   * @returns {Promise<{resumed: boolean, lost: boolean, messages: object[]}>} `lost`: the old one is gone
   */
  open() {
    this.opened ??= this.#open()
    return this.opened
  }

  async #open() {
    this.known = remembered()
    let lost = false
    for (let failures = 1; ; failures += 1) {
      try {
        const resumed = Boolean(this.known)
        const { messages } = resumed ? await this.#ask('GET', this.#path('/messages')) : await this.#begin()
        this.last = messages.at(-1)?.id ?? null
        this.on.connected(true)
        this.#follow()
        return { resumed, lost, messages }
      } catch (error) {
        if (this.ended.signal.aborted) throw error
        if (error.gone && this.known) {
          this.known = null
          remember(null)
          lost = true
        } else {
          // A town that the server does not know must not keep anyone from talking.
          if (error.final) this.about = { ...this.about, gemeente: null }
          await this.#pause(error, failures)
        }
      }
    }
  }

  async #begin() {
    const { id, token, messages } = await this.#ask('POST', 'conversations', this.about)
    this.known = { id, token }
    remember(this.known)
    return { messages }
  }

  /**
   * Send one message, after those before it. A lost connection is waited out, with the same client_id.
   * @param {object} content            {client_id, text} or {client_id, payload}
   * @param {function(Error)} waiting   it takes longer; called at every failed try
   * @returns {Promise<object[]>} what the bot said in reply
   * @throws {Refused} when the server does not take it
   */
  send(content, waiting) {
    const result = this.turn.then(() => this.#send(content, waiting))
    this.turn = result.catch(() => {})
    return result
  }

  async #send(content, waiting) {
    await this.open()
    for (let failures = 1; ; failures += 1) {
      try {
        const { messages } = await this.#ask('POST', this.#path('/messages'), content)
        this.on.connected(true)
        return messages
      } catch (error) {
        if (this.ended.signal.aborted || error.final || (error.status >= 500 && failures >= TRIES)) throw error
        waiting(error)
        await this.#pause(error, failures)
      }
    }
  }

  /** Read the stream until the conversation ends; what was missed comes first. */
  async #follow() {
    for (let failures = 0; !this.ended.signal.aborted; ) {
      try {
        await this.#stream(() => {
          failures = 0
          this.on.connected(true)
        })
        await this.#sleep(1)
      } catch (error) {
        if (this.ended.signal.aborted) return
        if (error.gone) {
          if (!this.wiping) this.on.gone()
          return
        }
        failures += 1
        await this.#pause(error, failures)
      }
      // Where something on the way keeps the stream back, this still brings what was said.
      await this.#catchUp().catch(() => {})
    }
  }

  async #catchUp() {
    const after = this.last ? `?after=${encodeURIComponent(this.last)}` : ''
    const { messages } = await this.#ask('GET', this.#path(`/messages${after}`))
    this.#arrived(messages)
  }

  async #stream(opened) {
    const headers = { Accept: 'text/event-stream' }
    if (this.last) headers['Last-Event-ID'] = this.last
    const end = this.#ending()
    try {
      end.within(SILENCE)
      const response = await this.#fetch('GET', this.#path('/events'), { headers, signal: end.signal })
      opened()
      const reader = response.body.getReader()
      const decoder = new TextDecoder()
      let text = ''
      for (;;) {
        const { value, done } = await reader.read()
        if (done) return
        end.within(SILENCE)
        const blocks = (text + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/)
        text = blocks.pop()
        blocks.forEach((block) => this.#event(block))
      }
    } finally {
      end.clear()
    }
  }

  #event(block) {
    const lines = block.split(/\r?\n/).filter((line) => line.startsWith('data:'))
    if (!lines.length) return // a heartbeat
    const message = JSON.parse(lines.map((line) => line.slice(5)).join('\n'))
    if (message?.id) this.#arrived([message])
  }

  #arrived(messages) {
    if (!messages.length || this.ended.signal.aborted) return
    this.last = messages.at(-1).id
    this.on.messages(messages)
  }

  /** Wipe the conversation on the server and forget it here. */
  async wipe() {
    this.wiping = true
    try {
      if (this.known) await this.#ask('DELETE', this.#path(''))
    } catch (error) {
      if (!error.gone) {
        this.wiping = false
        throw error
      }
    }
    this.forget()
  }

  /** The page goes away now: forget at once; the server hears it from a request that outlives the page. */
  leave() {
    const gone = this.known && this.#fetch('DELETE', this.#path(''), { keepalive: true })
    this.forget()
    gone?.catch(() => {}) // nobody is left to tell; the server's own term will wipe it
  }

  /** Keep nothing of it and end all that is under way. */
  forget() {
    remember(null)
    this.known = null
    this.ended.abort()
    this.tryNow()
  }

  /** Try again at once what waits for its next try. */
  tryNow() {
    this.sleepers.forEach((wakeUp) => wakeUp())
  }

  #path(rest) {
    return `conversations/${encodeURIComponent(this.known.id)}${rest}`
  }

  /** A signal that aborts when the conversation ends or when nothing happened in time. */
  #ending() {
    const control = new AbortController()
    const abort = () => control.abort()
    const { signal } = this.ended
    signal.addEventListener('abort', abort)
    let timer
    return {
      signal: control.signal,
      within(milliseconds) {
        clearTimeout(timer)
        timer = setTimeout(abort, milliseconds)
      },
      clear() {
        clearTimeout(timer)
        signal.removeEventListener('abort', abort)
      },
    }
  }

  async #ask(method, path, body) {
    const end = this.#ending()
    try {
      end.within(ANSWER_WITHIN)
      const response = await this.#fetch(method, path, { body, signal: end.signal })
      return response.status === 204 ? null : await response.json()
    } finally {
      end.clear()
    }
  }

  async #fetch(method, path, { body, headers = {}, signal, keepalive = false } = {}) {
    if (this.known) headers.Authorization = `Bearer ${this.known.token}`
    if (body) headers['Content-Type'] = 'application/json'
    const response = await fetch(new URL(path, this.api), {
      method,
      headers,
      body: body && JSON.stringify(body),
      signal,
      keepalive,
      cache: 'no-store',
      credentials: 'omit',
    })
    if (response.ok) return response
    const { detail } = await response.json().catch(() => ({}))
    const wait = Number(response.headers.get('Retry-After')) || 0
    throw new Refused(response.status, typeof detail === 'string' ? detail : '', wait)
  }

  /** Tell the page, and wait: longer each time, until something wakes us. */
  #pause(error, failures) {
    if (error.status !== 429) this.on.connected(false)
    const seconds = PAUSES[Math.min(failures, PAUSES.length) - 1] * (0.8 + Math.random() * 0.4)
    return this.#sleep(error.retryAfter || seconds)
  }

  #sleep(seconds) {
    return new Promise((resolve) => {
      const wakeUp = () => {
        clearTimeout(timer)
        this.sleepers.delete(wakeUp)
        resolve()
      }
      const timer = setTimeout(wakeUp, seconds * 1000)
      this.sleepers.add(wakeUp)
    })
  }
}
