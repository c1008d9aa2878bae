// The chat page: joins the talk with the server, the list of messages, the writing and the quick exit.
import { el, outward, spoken } from './bericht.js'
import { Gesprek } from './gesprek.js'
import { Lijst } from './lijst.js'
import { teksten } from './teksten.js'
import { Venster } from './venster.js'
import { Weg } from './weg.js'

const LIMIT = 4000 // characters, as the server counts them
const WARN = 300 // characters before the limit

const byId = (id) => document.getElementById(id)
const api = new URL('api/v1/', document.baseURI)
const options = new URLSearchParams(location.search)
const about = {
  gemeente: options.get('gemeente') || null,
  audience: options.get('doelgroep') === 'young' ? 'young' : null,
}

const lijst = new Lijst(byId('gesprek'), byId('omlaag'), (reply) => send(reply.title, reply.payload))
const venster = new Venster(options.get('oorsprong'), {
  open: () => (matchMedia('(pointer: fine)').matches ? byId('tekst') : byId('kop')).focus(),
  toets: (key) => weg.keys.press(key),
})
const weg = new Weg(byId('weg'), byId('wegstem'), (address) => {
  const left = gesprek
  gesprek = null // what still comes in finds no page to show it
  clearTimeout(think.timer)
  clearTimeout(connected.timer)
  left.leave()
  venster.leave(address)
})
let gesprek
let waiting = 0 // messages that the bot has not answered yet

// --- the talk ---

function begin(remark) {
  const mine = new Gesprek(api, about, {
    messages: (messages) => mine === gesprek && arrived(messages),
    connected: (yes) => mine === gesprek && connected(yes),
    gone: () => mine === gesprek && startOver(),
  })
  gesprek = mine
  waiting = 0
  lijst.clear()
  byId('stem').replaceChildren()
  if (remark) tell(remark)
  mine.open().then(
    ({ resumed, lost, messages }) => {
      if (mine !== gesprek) return
      if (lost) tell(teksten.wegGegaan)
      if (resumed) messages.forEach((message) => lijst.add(message))
      else arrived(messages)
    },
    () => {}, // ended before it began: wiped or left
  )
}

/** The server no longer knows the conversation. What was not sent is not lost. */
function startOver(unsent = '') {
  gesprek.forget()
  begin(teksten.wegGegaan)
  if (unsent && !text.value) write(unsent)
}

function arrived(messages) {
  for (const message of messages) {
    if (!lijst.add(message) || message.sender === 'carer') continue
    say(spoken(message))
    if (!venster.shown) venster.tell('nieuw')
  }
}

function send(words, payload) {
  const content = payload ? { client_id: uuid(), payload } : { client_id: uuid(), text: words }
  deliver(lijst.own(words), content)
}

async function deliver(own, content) {
  const mine = gesprek
  think(+1)
  own.say('')
  alarm('')
  try {
    const messages = await mine.send(content, (error) => {
      lijst.think(false)
      if (error.status === 429) own.say(teksten.teDruk)
      else own.say(teksten.nietVerstuurd, () => mine.tryNow())
    })
    own.say('')
    if (mine === gesprek) arrived(messages)
  } catch (error) {
    if (mine !== gesprek) return
    if (error.gone) return startOver(content.text)
    alarm(error.detail || teksten.misgegaan)
    own.say(teksten.welNietVerstuurd, () => deliver(own, content))
  } finally {
    if (mine === gesprek) think(-1)
  }
}

function think(more) {
  waiting += more
  lijst.think(waiting > 0)
  clearTimeout(think.timer)
  // Seen at once, heard only when it takes long.
  if (waiting) think.timer = setTimeout(() => say(teksten.denkt), 4000)
}

/** An id that no other message has; also where the page is not served over https. */
function uuid() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, index) => {
    const value = index === 6 ? (byte & 15) | 64 : index === 8 ? (byte & 63) | 128 : byte
    return value.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

// --- what the page says ---

/** Heard once by a screen reader, seen in the list itself. */
function say(words) {
  const line = el('p', {}, words)
  byId('stem').append(line)
  setTimeout(() => line.remove(), 30_000)
}

function tell(words) {
  lijst.note(el('p', {}, words))
  say(words)
}

function alarm(words) {
  byId('fout').textContent = words
}

function connected(yes) {
  clearTimeout(connected.timer)
  const stand = byId('stand')
  if (yes) {
    connected.block?.remove()
    connected.block = null
    if (stand.textContent) stand.textContent = teksten.verbindingTerug
    connected.timer = setTimeout(() => (stand.textContent = ''), 4000)
    if (helpLines.failed) helpLines()
    return
  }
  connected.timer = setTimeout(() => {
    stand.textContent = teksten.verbindingWeg
    if (gesprek.known || connected.block) return
    const lines = byId('lijnen').cloneNode(true)
    lines.removeAttribute('id')
    connected.block = lijst.note(el('p', {}, teksten.geenStart), lines)
    say(teksten.geenStart)
  }, 1500)
}

// --- writing ---

const text = byId('tekst')
const length = (words) => [...words].length

function write(words) {
  text.value = words
  text.style.height = 'auto'
  text.style.height = `${text.scrollHeight + text.offsetHeight - text.clientHeight}px`
  const left = LIMIT - length(words.trim())
  const counter = byId('teller')
  counter.textContent = left < 0 ? teksten.teLang(-left) : left <= WARN ? teksten.nogTekens(left) : ''
  counter.classList.toggle('te-lang', left < 0)
  text.setAttribute('aria-invalid', left < 0)
  if (left >= 0) alarm('')
}

text.addEventListener('input', () => write(text.value))
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  byId('schrijf').requestSubmit()
})
byId('stuur').addEventListener('pointerdown', (event) => event.preventDefault()) // the typing goes on
byId('schrijf').addEventListener('submit', (event) => {
  event.preventDefault()
  const words = text.value.trim()
  if (!words) return text.focus()
  if (length(words) > LIMIT) return alarm(teksten.teLang(length(words) - LIMIT))
  write('')
  return send(words)
})

// --- wiping ---

const question = byId('wisvraag')
question.addEventListener('beforetoggle', () => (byId('wisfout').textContent = ''))
byId('wisja').addEventListener('click', async () => {
  try {
    await gesprek.wipe()
  } catch {
    byId('wisfout').textContent = teksten.nietGewist
    return
  }
  question.hidePopover?.()
  write('')
  begin(teksten.gewist)
})

// --- direct help ---

/** The lines as the knowledge base has them; until then those in the page itself stand. */
async function helpLines() {
  helpLines.failed = false
  try {
    const response = await fetch(new URL('hulplijnen', api), { credentials: 'omit' })
    if (!response.ok) return
    const lines = (await response.json()).map(({ title, text: words, phone, url }) => el(
      'li',
      {},
      el('b', {}, title),
      words && el('p', {}, words),
      phone && el('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, teksten.bel, phone),
      ' ',
      url && outward(url, teksten.naarSite + new URL(url).hostname.replace(/^www\./, '')),
    ))
    if (lines.length) byId('lijnen').replaceChildren(...lines)
  } catch {
    helpLines.failed = true // again when the connection is back
  }
}

// --- in another site's page, and its colours ---

// Esc first closes what is open here; the browser itself does that. Capture: before it has done so.
document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    if (!('popover' in question) || !document.querySelector(':popover-open')) venster.tell('dicht')
  },
  true,
)

async function theme(name) {
  if (!/^[a-z-]+$/.test(name)) return
  const base = new URL(`static/thema/${name}`, document.baseURI)
  byId('vorm').before(el('link', { rel: 'stylesheet', href: `${base}.css` }))
  const { naam, logo, weg: address } = await (await fetch(`${base}.json`)).json()
  if (naam) byId('gemeente').textContent = naam
  if (address) byId('weg').href = address
  if (logo) Object.assign(byId('logo'), { src: logo, hidden: false })
}

// Above an on-screen keyboard: where the browser lays it over the page, the page itself has to make room.
const { visualViewport: sight } = window
sight?.addEventListener('resize', () => {
  if (sight.scale !== 1) return // enlarged by the reader
  const covered = innerHeight - sight.height > 1
  document.documentElement.style.setProperty('--hoogte', covered ? `${sight.height}px` : '100dvh')
  if (covered && document.activeElement === text) window.scrollTo(0, 0)
  lijst.resized()
})

// Panels open below the bar, however tall the reader's letters make it.
new ResizeObserver(([bar]) => {
  document.documentElement.style.setProperty('--kop', `${bar.target.offsetHeight}px`)
}).observe(document.querySelector('header'))

byId('dicht').hidden = !venster.origin
byId('dicht').addEventListener('click', () => venster.tell('dicht'))
document.documentElement.classList.toggle('venster', Boolean(venster.origin))
if (options.get('thema')) theme(options.get('thema')).catch(() => {}) // then the standard look
helpLines()
begin()
venster.tell('klaar')
