// How one message looks: builds elements, sets texts only as text. Shape: Message in the HTTP contract.
import { teksten } from './teksten.js'

/** An element with its properties (or attributes) and children; empty children are left out. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value
    else element.setAttribute(key, value)
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''))
  return element
}

const heard = (text) => el('span', { className: 'alleen-hoorbaar' }, text)

/** A link that leaves the chat as it is, and tells the other site nothing. */
export function outward(url, text) {
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text, heard(teksten.nieuwTabblad))
}

const number = (phone) => `tel:${phone.replace(/[^\d+]/g, '')}`

const LINKS = new RegExp(
  [
    String.raw`(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)`,
    String.raw`(?<site>https?://[^\s<>"]+|\b(?:[a-z0-9-]+\.)+(?:nl|org|com|eu)\b(?:/[^\s<>"]*)?)`,
    String.raw`(?<phone>\b(?:0[89]00[ -]?\d{4}|0\d{1,3}[ -]\d[\d ]{4,8}\d|11[23](?![\d.,]*\d| (?:euro|uur|dagen|weken|mensen)))\b)`,
  ].join('|'),
  'gi',
)

/** Text with its addresses and phone numbers as links; line breaks are kept by the style. */
function linked(text) {
  const parts = []
  let end = 0
  for (const found of text.matchAll(LINKS)) {
    const words = found[0].replace(/[.,;:!?)\]’”']+$/, '')
    const { mail, site } = found.groups
    parts.push(text.slice(end, found.index))
    if (mail) parts.push(el('a', { href: `mailto:${words}` }, words))
    else if (site) parts.push(outward(words.includes('://') ? words : `https://${words}`, words))
    else parts.push(el('a', { href: number(words) }, words))
    end = found.index + words.length
  }
  return [...parts, text.slice(end)]
}

const paragraphs = (text, build) =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => el('p', {}, ...build(part)))

const DAY = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', year: 'numeric' })
const WEEKDAY = new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long' })
const CLOCK = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' })

/** '2026-08-05' becomes '5 augustus 2026'; anything else stays as it is. */
const day = (date) => (/^\d{4}-\d\d-\d\d$/.test(date) ? DAY.format(new Date(`${date}T12:00`)) : date)

/** 'Vandaag', 'Gisteren' or the weekday and date. */
export function dayOf(at) {
  const midnight = new Date().setHours(0, 0, 0, 0)
  const days = Math.round((midnight - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000)
  return [teksten.vandaag, teksten.gisteren][days] ?? WEEKDAY.format(at)
}

export const sender = (message) =>
  ({ carer: teksten.jij, consultant: teksten.consulent })[message.sender] ?? teksten.naast

const siteName = (url) => new URL(url, location.href).hostname.replace(/^www\./, '')

function source(card) {
  const checked = card.checked_on ? teksten.gecontroleerd(day(card.checked_on)) : null
  if (!card.source) return checked && [checked[0].toUpperCase() + checked.slice(1)]
  const name = card.source_url ? outward(card.source_url, card.source) : card.source
  return [teksten.bron, name, checked && `, ${checked}`]
}

function cardOf(card) {
  const from = source(card)
  return el(
    'li',
    { className: 'kaart' },
    el('h3', {}, card.title),
    ...(card.text ? paragraphs(card.text, linked) : []),
    card.phone && el(
      'p',
      { className: 'bellen' },
      el('a', { href: number(card.phone) }, teksten.bel, card.phone),
      card.phone_cost && el('span', {}, card.phone_cost),
    ),
    card.open && el('p', {}, teksten.open, card.open),
    card.url && el('p', {}, outward(card.url, `${teksten.naarSite}${siteName(card.url)}`)),
    card.note && el('p', {}, ...linked(card.note)),
    card.may_have_changed && el('p', { className: 'let-op' }, teksten.kanVeranderd),
    from && el('p', { className: 'bron' }, ...from.filter(Boolean)),
  )
}

/**
 * @param {object} message           as the server gives it
 * @param {function(object)} choose  called with the quick reply that is chosen
 */
export function messageElement(message, choose) {
  const at = new Date(message.at)
  const own = message.sender === 'carer'
  const { quick_replies: replies = [], cards = [], image } = message
  return el(
    'div',
    { className: `bericht ${message.sender}` },
    el('p', { className: 'wie' }, el('b', {}, sender(message)), ' ', el('time', { dateTime: message.at }, CLOCK.format(at))),
    el('div', { className: 'ballon' }, ...paragraphs(message.text, own ? (text) => [text] : linked)),
    image ? el('img', { src: image.url, alt: image.alt, loading: 'lazy' }) : null,
    cards.length ? el('ul', { className: 'kaarten' }, ...cards.map(cardOf)) : null,
    replies.length
      ? el('ul', { className: 'keuzes', 'aria-label': teksten.keuzes }, ...replies.map((reply) => choice(reply, choose)))
      : null,
  )
}

function choice(reply, choose) {
  const button = el('button', { type: 'button' }, reply.title)
  button.addEventListener('click', () => button.getAttribute('aria-disabled') || choose(reply))
  return el('li', {}, button)
}

/**
 * Close the choices of a message; they stay readable, with the chosen one named.
 * @param {?string} title  the answer that was given
 * @returns {boolean} whether that answer was among them
 */
export function closeChoices(element, title) {
  let found = false
  for (const button of element.querySelectorAll('.keuzes button:not([aria-disabled])')) {
    button.setAttribute('aria-disabled', 'true') // not `disabled`: that would throw the focus away
    button.tabIndex = -1
    if (button.textContent !== title) continue
    button.classList.add('gekozen')
    button.prepend(heard(teksten.gekozen))
    found = true
  }
  return found
}

/** What a screen reader hears of a new message: who, the words, the choices. Once. */
export function spoken(message) {
  const titles = (message.quick_replies ?? []).map((reply) => reply.title)
  return [`${sender(message)}:`, message.text, titles.length ? teksten.keuzesStem(titles) : ''].join(' ').trim()
}
