// How one message looks: builds elements, sets texts only as text. Shape: Message in the HTTP contract.
import { teksten } from './teksten.js'

/** An element with its properties (or attributes) and children; what is empty or false is left out. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(properties)) {
    if (key in element) element[key] = value
    else element.setAttribute(key, value)
  }
  element.append(...children.filter((child) => child || child === 0))
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
  ({ carer: teksten.zelf, consultant: teksten.consulent })[message.sender] ?? teksten.naast

const siteName = (url) => new URL(url, location.href).hostname.replace(/^www\./, '')

function source(card) {
  const checked = card.checked_on ? teksten.gecontroleerd(day(card.checked_on)) : null
  if (!card.source) return checked && [checked[0].toUpperCase() + checked.slice(1)]
  const name = card.source_url ? outward(card.source_url, card.source) : card.source
  return [teksten.bron, name, checked && `, ${checked}`]
}

// 112, 113 (also by its old number), Veilig Thuis and the Kindertelefoon: never behind a fold.
const IN_NEED = new Set(['112', '113', '08000113', '08002000', '08000432'])

const sentences = (text) => (text ?? '').split(/(?<=[.!?])\s+/).filter((part) => part.trim())

const within = (told, part) => told.toLowerCase().includes(part.toLowerCase())

/** The sentences of a text that were not told yet. */
const untold = (text, told) => sentences(text).filter((part) => !within(told, part)).join(' ')

/** Whether the message itself already says what this card is about. */
const toldOf = (card, told) => [card.title, sentences(card.text)[0]].some((part) => part && within(told, part))

function contact({ phone, phone_cost: cost, open, url }) {
  const parts = [
    phone && el('a', { href: number(phone) }, teksten.bel, phone),
    url && outward(url, `${teksten.naarSite}${siteName(url)}`),
    phone && (cost || open) && el('span', {}, [cost, open].filter(Boolean).join(', ')),
  ]
  return parts.some(Boolean) ? el('p', { className: 'bereik' }, ...parts) : null
}

/**
 * One line to open, with the rest behind it. How to reach a help line, or the first that is offered, is in sight.
 * @param {object} card
 * @param {boolean} first  of its message
 * @param {string} told    what the answer itself says, which is not said again
 */
function cardOf(card, first, told) {
  const help = IN_NEED.has((card.phone ?? '').replace(/\D/g, ''))
  const near = first || help
  const from = source(card)
  const remark = [card.note, card.may_have_changed && untold(teksten.kanVeranderd, card.note ?? '')].filter(Boolean)
  const more = [
    ...paragraphs(untold(card.text, told), linked),
    card.open && !card.phone ? el('p', {}, teksten.open, card.open) : null,
    near ? null : contact(card),
    remark.length ? el('p', { className: 'let-op' }, ...linked(remark.join(' '))) : null,
    from && el('p', { className: 'bron' }, ...from.filter(Boolean)),
  ]
  const sign = el('span', { className: 'vouw', 'aria-hidden': 'true' })
  return el(
    'li',
    { className: help ? 'kaart nood' : 'kaart' },
    more.some(Boolean)
      ? el('details', { open: first && !help && !toldOf(card, told) }, el('summary', {}, el('h3', {}, card.title), sign), ...more)
      : el('h3', {}, card.title),
    near ? contact(card) : null,
  )
}

/** A picture, with the same in words for who would rather read; one without words is only there to look nice. */
function pictureOf({ url, alt }) {
  const picture = el('img', { src: url, alt, loading: 'lazy' })
  if (!alt) return picture
  return el('figure', { className: 'beeld' }, picture, el('details', {}, el('summary', {}, teksten.inWoorden), el('p', {}, alt)))
}

/**
 * @param {object} message           as the server gives it
 * @param {string} told              what was said before it in the same answer
 * @param {function(object)} choose  called with the quick reply that is chosen
 */
export function messageElement(message, told, choose) {
  const at = new Date(message.at)
  const own = message.sender === 'carer'
  const { quick_replies: replies = [], cards = [], image } = message
  return el(
    'div',
    { className: `bericht ${message.sender}` },
    el('p', { className: 'wie' }, el('b', {}, sender(message)), ' ', el('time', { dateTime: message.at }, CLOCK.format(at))),
    el('div', { className: 'ballon' }, ...paragraphs(message.text, own ? (text) => [text] : linked)),
    image ? pictureOf(image) : null,
    cards.length ? el('ul', { className: 'kaarten' }, ...cards.map((card, index) => cardOf(card, !index, `${told} ${message.text}`))) : null,
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

/** What a screen reader hears of a new message: who, the words, the picture, whose cards, the choices. Once. */
export function spoken(message) {
  const [cards, choices] = [message.cards ?? [], message.quick_replies ?? []].map((all) => all.map(({ title }) => title))
  return [
    `${sender(message)}:`,
    message.text,
    message.image?.alt && teksten.beeldStem(message.image.alt),
    cards.length && teksten.kaartenStem(cards),
    choices.length && teksten.keuzesStem(choices),
  ].filter(Boolean).join(' ')
}
