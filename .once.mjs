import fs from 'node:fs'; import {parseSync,Visitor} from 'rolldown/utils'
const files=['rules','src'].flatMap(d=>fs.readdirSync(d,{recursive:true}).map(String).filter(f=>f.endsWith('.ts')).map(f=>d+'/'+f))
const all=files.map(f=>[f,fs.readFileSync(f,'utf8')])
const out=[]
for(const [f,code] of all){const {program}=parseSync(f,code)
 for(const n0 of program.body){const n=n0.type==='ExportNamedDeclaration'?n0.declaration:n0
  if(n?.type!=='FunctionDeclaration')continue
  const name=n.id.name; const re=new RegExp(`\\b${name}\\b`,'g')
  const exported=n0!==n
  let uses=(code.match(re)||[]).length-1
  if(exported){uses=all.reduce((s,[g,c])=>s+(c.match(re)||[]).length,0)-1}
  const st=n.body.body
  if(uses<=(exported?2:1)&&st.length===1) out.push([f,name,uses,exported,code.slice(n.start,n.end)])
 }}
console.log(out.length)
for(const o of out)console.log(`--- ${o[0]} ${o[1]} uses ${o[2]} ${o[3]?'exported':''}\n${o[4]}`)
