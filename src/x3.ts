import { mdxToMdast, evaluate } from 'satteri';
import { findUnsafeParts } from './validation/safe-mdx.ts';
import { parseMdx } from './validation/parse-mdx.ts';
let ran = 0; const els = new Set<string>();
(globalThis as any).spion = () => { ran++; return 'x'; };
const Fragment = Symbol('F');
const jsx = (type: any, props: any) => { if (typeof type==='function') return type(props); if (typeof type==='string') els.add(type + Object.keys(props).filter(k=>/^on|set:|class$/.test(k)).join()); return {type, props}; };
const C = () => null;
const toks = ['{spion()}','{','}','<Tip>','</Tip>','<Bron id="a" />','<Bron id=','"a"','/>','>','<','`','``','```','\n','\n\n','    ','\t','> ','- ','1. ','|','| a |\n|---|\n','\\','import x from "y"','export const a = spion()','[',']','(',')','](/x)','![','&#123;','&lt;','*','**','_','~~','---','+++','$','$$','#',' ','a','<!--','-->','<script>','</script>','<span lang="nl">','</span>','<br />','{/*','*/}','"',"'",'\r\n','\u2028','\u00a0',':::','[^1]','[^1]: ','<x','=','{...spion()}','<>','</>','\uFEFF','\0'];
let seed = Number(process.argv[2] ?? 1); const rnd = () => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return seed / 0x7fffffff; };
const t0 = Date.now(); let n=0, diff=0, hole=0, ok=0; const seen = new Set<string>();
while (Date.now()-t0 < 60000) {
  n++; let s=''; const k = 1+Math.floor(rnd()*9); for (let i=0;i<k;i++) s += toks[Math.floor(rnd()*toks.length)];
  const p = parseMdx(s); const m = p.tree ? findUnsafeParts(p.tree).length : -1;
  let q = -1; try { q = findUnsafeParts(mdxToMdast(s, {features:{frontmatter:false}}) as any).length } catch {}
  if (m===0 && q===0) ok++;
  if (m===0 && q>0) { diff++; if (seen.size<25) {seen.add(s); console.log('MICRO-SAFE SATTERI-UNSAFE', JSON.stringify(s));} }
  if (q===0) { ran=0; els.clear(); try { const mod = evaluate(s, {Fragment, jsx, jsxs: jsx, features:{frontmatter:false, smartPunctuation:true}}) as any; mod.default({components:{Bron:C,Tip:C}}); } catch (e) { if (!/Could not parse|Unexpected/.test(String(e))) console.log('RUNERR', JSON.stringify(s), String(e).slice(0,100)); } if (ran>0 || [...els].some(x=>!/^(p|h\d|em|strong|li|ul|ol|a|br|blockquote|code|pre|del|hr|img|table|thead|tbody|tr|td|th|span|sup|section|input)(class)?$/.test(x))) { hole++; console.log('HOLE', JSON.stringify(s), m, [...els].join()); } }
}
console.log({n, ok, diff, hole});
