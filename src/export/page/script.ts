/**
 * The page's only script: a click on a citation marks the cited words in the report. Without it the link still jumps to
 * the paragraph. It reads offsets from the link and text nodes from the paragraphs, and makes no HTML from text.
 */
export const SCRIPT = `
'use strict'
const unmark=()=>{for(const m of document.querySelectorAll('mark')){const p=m.parentNode;m.replaceWith(...m.childNodes);p.normalize()}}
const show=(link)=>{
  unmark()
  const report=link.dataset.report,start=Number(link.dataset.start),end=Number(link.dataset.end)
  let first=null
  for(const p of document.querySelectorAll('p[data-at]')){
    if(p.dataset.report!==report)continue
    const at=Number(p.dataset.at),node=p.lastChild
    if(!node||node.nodeType!==3)continue
    const a=Math.max(0,start-at),b=Math.min(node.length,end-at)
    if(a>=b)continue
    const words=node.splitText(a);words.splitText(b-a)
    const mark=document.createElement('mark');words.replaceWith(mark);mark.append(words)
    first=first||mark
  }
  if(first){const box=first.closest('details');if(box)box.open=true;first.scrollIntoView({block:'center'})}
}
addEventListener('popstate',unmark)
document.addEventListener('click',(event)=>{
  const link=event.target.closest&&event.target.closest('a.cite')
  if(!link)return
  event.preventDefault()
  history.pushState(null,'',link.getAttribute('href'))
  show(link)
})
`
