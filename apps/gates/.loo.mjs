// leave-one-out: gz of the bundle without the bytes of each module, by esbuild's own output comments
import { build } from "esbuild"; import { existsSync } from "node:fs"; import { gzipSync } from "node:zlib";
const base="/work/w/sizes"; const n=process.argv[2];
const src={name:"src",setup(b){b.onResolve({filter:/^@ofsc\//},(a)=>{const[,p,rest]=/^@ofsc\/([^/]+)(?:\/(.+))?$/.exec(a.path);const d=`${base}/packages/${p}/src/${rest??"index"}`;for(const c of[d+".ts",d+"/index.ts"])if(existsSync(c))return{path:c,sideEffects:false}});b.onResolve({filter:/^#platform/},()=>({path:`${base}/packages/transport/src/platform/browser.ts`,sideEffects:false}))}};
const r=await build({entryPoints:[`${base}/apps/gates/bundles/${n}.ts`],bundle:true,minifySyntax:true,minifyIdentifiers:true,format:"esm",platform:"browser",target:"es2022",tsconfigRaw:{},legalComments:"none",write:false,absWorkingDir:base+"/apps/gates",plugins:[src]});
const text=r.outputFiles[0].text; const parts=text.split(/^\/\/ (?=\S+\.(?:ts|js)$)/m).slice(1).map(p=>{const i=p.indexOf("\n");return[p.slice(0,i),p.slice(i+1)]});
import { transformSync } from "esbuild";
const min=parts.map(([k,c])=>{try{return[k,transformSync(c,{minifyWhitespace:true}).code]}catch{return[k,c.replace(/\s+/g," ")]}});
const all=gzipSync(min.map(x=>x[1]).join(""),{level:9}).length;
const by={};
const rows=min.map(([k,c],i)=>[all-gzipSync(min.filter((_,j)=>j!==i).map(x=>x[1]).join(""),{level:9}).length,c.length,k.replace(/.*node_modules\//,"").replace("../../packages/","")]).sort((a,b)=>b[0]-a[0]);
console.log(all); for(const r of rows) console.log(...r);
