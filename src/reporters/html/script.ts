/** What the HTML report does: `j` and `k` move between findings and tell them, a click on a table’s head sorts it. */
export const script = `
const anchors = [...document.querySelectorAll('.anchor')]
const status = document.querySelector('aside')
let current = -1
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'k'].includes(event.key) || anchors.length === 0) return
  current = (current + (event.key === 'j' ? 1 : current < 0 ? 0 : -1) + anchors.length) % anchors.length
  location.hash = anchors[current].id
  anchors[current].focus()
})
addEventListener('hashchange', () => {
  const index = anchors.findIndex(({id}) => '#' + id === location.hash)
  status.hidden = index < 0
  if (index < 0) return
  current = index
  const link = document.querySelector('.findings a[href="' + location.hash + '"]')
  status.replaceChildren(...link.closest('li').cloneNode(true).childNodes)
})
for (const [column, head] of document.querySelectorAll('th').entries()) {
  head.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending'
    const body = head.closest('table').tBodies[0]
    const value = (row) => row.cells[column].textContent
    const rows = [...body.rows].sort((a, b) => value(a).localeCompare(value(b), undefined, {numeric: true}))
    for (const other of document.querySelectorAll('th')) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
    body.replaceChildren(...(down ? rows.reverse() : rows))
  })
}
`
