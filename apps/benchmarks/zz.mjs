import { call } from "@ofsc/contract"; import * as activities from "@ofsc/core/activities"; import { createTransport } from "@ofsc/transport";
import { anActivity } from "./src/data.ts";
import { readFast } from "../../packages/transport/dist/esm/http/read-body.js";
const text=JSON.stringify(anActivity());
const exchange=async(q)=>q.url.includes("token")?new Response(JSON.stringify({access_token:"x",expires_in:3600})):({ok:true,status:200,headers:new Map(),[readFast]:(w)=>{w.heard();return w.race(Promise.resolve({text,cut:false}))}});
const t=createTransport({instance:"a",clientId:"b",clientSecret:"c",exchange,onDrift:d=>console.log(d)});
const run=async (n,v)=>{for(let i=0;i<n;i++) await call(t,activities.get,4224010,{validation:v})};
const q=(a,p)=>a.sort((x,y)=>x-y)[Math.floor(a.length*p)];
await run(5000,"off");await run(5000,"observe");
const per={off:[],observe:[],nosite:[]};const cst=Error.captureStackTrace;
for(let r=0;r<150;r++)for(const v of ["off","observe","nosite"]){if(v==="nosite")Error.captureStackTrace=undefined;const c=process.cpuUsage();await run(200,v==="nosite"?"off":v);const d=process.cpuUsage(c);Error.captureStackTrace=cst;per[v].push((d.user+d.system)/200)}
console.log("hot us/call: off",q(per.off,.25).toFixed(1),"observe",q(per.observe,.25).toFixed(1),"off+nosite",q(per.nosite,.25).toFixed(1));
