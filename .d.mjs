import {analyse} from './scripts/lib/analyse/analyse.ts';
import {loadVocabulary} from './scripts/lib/vocabulary/load.ts';
const v=await loadVocabulary('src/content');
for (const text of process.argv.slice(2)){
const a=analyse({headline:null,author:null,published:'2019-10-12',furniture:[],blocks:text.split('\n').map((t,i)=>({kind:'paragraph',text:t,line:i+1}))},v);
const w=(p,s)=>s&&a.paragraphs[p].text.slice(s.start,s.end);
for(const s of a.statements)console.log(s.confidence.toFixed(2),s.pattern,'|',w(s.paragraph,s.source),'|',s.actor,'|',w(s.paragraph,s.cue),'|',s.content.map(c=>w(s.paragraph,c)).join(' … '));
console.log(a.actors.map(x=>x.name+':'+x.kind+':'+x.confidence.toFixed(2)).join('; '));
if(process.env.TAGS)console.log(a.paragraphs[0].sentences.map(s=>s.tokens.map(t=>t.text+'/'+t.pos).join(' ')).join('\n'));
console.log('--');}
