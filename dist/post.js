"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var import_os=require("os"),import_fs=require("fs"),__awaiter=function(thisArg,_arguments,P2,generator){function adopt(value){
return value instanceof P2?value:new P2(function(resolve){resolve(value)})}return new(P2||(P2=Promise))(function(resolve,reject){
function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator.
throw(value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,
rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})},{access,appendFile,writeFile}=import_fs.promises,
SUMMARY_ENV_VAR="GITHUB_STEP_SUMMARY";var Summary=class{constructor(){this._buffer=""}filePath(){return __awaiter(this,void 0,void 0,function*(){if(this._filePath)
return this._filePath;let pathFromEnv=process.env[SUMMARY_ENV_VAR];if(!pathFromEnv)throw new Error(`Unable to find envir\
onment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);try{yield access(pathFromEnv,
import_fs.constants.R_OK|import_fs.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${pathFromEnv}\
'. Check if the file has correct read/write permissions.`)}return this._filePath=pathFromEnv,this._filePath})}wrap(tag,content,attrs={}){
let htmlAttrs=Object.entries(attrs).map(([key,value])=>` ${key}="${value}"`).join("");return content?`<${tag}${htmlAttrs}\
>${content}</${tag}>`:`<${tag}${htmlAttrs}>`}write(options){return __awaiter(this,void 0,void 0,function*(){let overwrite=!!options?.
overwrite,filePath=yield this.filePath();return yield(overwrite?writeFile:appendFile)(filePath,this._buffer,{encoding:"u\
tf8"}),this.emptyBuffer()})}clear(){return __awaiter(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(text,addEOL=!1){
return this._buffer+=text,addEOL?this.addEOL():this}addEOL(){return this.addRaw(import_os.EOL)}addCodeBlock(code,lang){let attrs=Object.
assign({},lang&&{lang}),element=this.wrap("pre",this.wrap("code",code),attrs);return this.addRaw(element).addEOL()}addList(items,ordered=!1){
let tag=ordered?"ol":"ul",listItems=items.map(item=>this.wrap("li",item)).join(""),element=this.wrap(tag,listItems);return this.
addRaw(element).addEOL()}addTable(rows){let tableBody=rows.map(row=>{let cells=row.map(cell=>{if(typeof cell=="string")return this.
wrap("td",cell);let{header,data,colspan,rowspan}=cell,tag=header?"th":"td",attrs=Object.assign(Object.assign({},colspan&&
{colspan}),rowspan&&{rowspan});return this.wrap(tag,data,attrs)}).join("");return this.wrap("tr",cells)}).join(""),element=this.
wrap("table",tableBody);return this.addRaw(element).addEOL()}addDetails(label,content){let element=this.wrap("details",this.
wrap("summary",label)+content);return this.addRaw(element).addEOL()}addImage(src,alt,options){let{width,height}=options||
{},attrs=Object.assign(Object.assign({},width&&{width}),height&&{height}),element=this.wrap("img",null,Object.assign({src,
alt},attrs));return this.addRaw(element).addEOL()}addHeading(text,level){let tag=`h${level}`,allowedTag=["h1","h2","h3",
"h4","h5","h6"].includes(tag)?tag:"h1",element=this.wrap(allowedTag,text);return this.addRaw(element).addEOL()}addSeparator(){
let element=this.wrap("hr",null);return this.addRaw(element).addEOL()}addBreak(){let element=this.wrap("br",null);return this.
addRaw(element).addEOL()}addQuote(text,cite){let attrs=Object.assign({},cite&&{cite}),element=this.wrap("blockquote",text,
attrs);return this.addRaw(element).addEOL()}addLink(text,href){let element=this.wrap("a",text,{href});return this.addRaw(
element).addEOL()}},_summary=new Summary;var import_os2=__toESM(require("os"),1);var fs=__toESM(require("fs"),1);var{chmod,copyFile,lstat,mkdir,open,readdir,rename,rm,rmdir,stat,symlink,unlink}=fs.promises,IS_WINDOWS=process.platform===
"win32";var READONLY=fs.constants.O_RDONLY;var IS_WINDOWS2=process.platform==="win32";var platform=import_os2.default.platform(),arch=import_os2.default.arch();var ExitCode;(function(ExitCode2){ExitCode2[ExitCode2.Success=0]="Success",ExitCode2[ExitCode2.Failure=1]="Failure"})(ExitCode||
(ExitCode={}));function getState(name){return process.env[`STATE_${name}`]||""}var INLINE_FILE="(inline plan)";function reproduceStep({file,steps}){return file===INLINE_FILE?id=>steps.find(step=>step.
id===id)?.run??"":id=>`npx parallel-plan run ${quote(file)} --only ${id}`}function quote(word){return/^[\w./@+-]+$/.test(
word)?word:`'${word.replaceAll("'","'\\''")}'`}function createRecord(){return{steps:[],lanes:0,notices:[],lastMs:0,lost:!1}}function applyEvent(record,event){switch(record.
lastMs=Math.max(record.lastMs,event.at),event.type){case"run-began":record.began=event,record.lanes=event.lanes,record.steps=
event.plan.steps.map(()=>({attempts:[],problems:[]}));return;case"lanes-changed":record.lanes=Math.max(record.lanes,event.
lanes);return;case"attempt-started":record.steps[event.step]?.attempts.push(beginAttempt(event,event.at));return;case"pr\
oblem-found":record.steps[event.step]?.problems.push({attempt:event.attempt,problem:event.problem});return;case"attempt-\
ended":{let attempt=record.steps[event.step]?.attempts.find(one=>one.attempt===event.attempt);attempt&&finishAttempt(attempt,
event,event.at);return}case"step-ended":{let step=record.steps[event.step];step&&(step.end=event);return}case"cancel-req\
uested":record.cancelledBy??=event.by;return;case"notice":record.notices.push(event);return;case"run-ended":record.conclusion=
event.conclusion;return;case"step-ready":case"heartbeat":return}}function beginAttempt(event,startMs){let{attempt,kind,lane,
waitMs,forVerdict}=event;return{attempt,kind,lane,waitMs,startMs,outputBytes:0,...forVerdict&&{forVerdict}}}function finishAttempt(attempt,event,endMs){
attempt.endMs=endMs,attempt.end=event.end,attempt.outputBytes=event.outputBytes,event.retryInMs!==void 0&&(attempt.retryInMs=
event.retryInMs),event.tail!==void 0&&(attempt.tail=event.tail),event.diagnosis!==void 0&&(attempt.diagnosis=event.diagnosis)}
function listCounted(step){return step.attempts.filter(attempt=>!attempt.forVerdict)}function findLastAttempt(step){return step.
attempts.findLast(attempt=>!attempt.forVerdict)}function listProblems(step){let last=findLastAttempt(step)?.attempt;return step.
problems.filter(({attempt})=>last===void 0||attempt===last).map(({problem})=>problem)}function isFlaky(step){return step.
end?.conclusion==="success"&&step.attempts.some(attempt=>attempt.end?.reason!==void 0)}function formatDuration(ms){if(!(ms>=.5))return"0 s";if(Math.round(ms)<100)return`${Math.round(ms)} ms`;let tenths=Math.
round(ms/100);if(tenths<100)return tenths%10===0?`${tenths/10} s`:`${(tenths/10).toFixed(1)} s`;let seconds=Math.round(ms/
1e3);if(seconds<60)return`${seconds} s`;if(seconds*1e3<36e5)return joinUnits(Math.floor(seconds/60),"min",seconds%60,"s");
let minutes=Math.round(ms/6e4);return joinUnits(Math.floor(minutes/60),"h",minutes%60,"min")}function formatBytes(bytes){
if(!(bytes>0))return"0 B";let units=["B","KiB","MiB","GiB","TiB"],value=Math.round(bytes),unit=0;for(;unit<units.length-
1&&Math.round(value)>=1024;)value/=1024,unit+=1;return`${value.toFixed(value<9.95?1:0).replace(".0","")} ${units[unit]}`}
function joinUnits(large,largeUnit,small,smallUnit){return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit} ${small}\
 ${smallUnit}`}function iconOf(step){return step.conclusion==="failure"?step.required?"✗":"!":step.conclusion==="success"?step.flaky?
"≈":"✓":step.conclusion==="cancelled"?"⊘":"–"}function describeEnd({reason,because,ranMs,exitCode,signal}){let ran=ranMs!==
null;switch(reason){case null:return"";case"exit-code":return`exit code ${exitCode??"unknown"}`;case"signal":return`kill\
ed by ${signal??"a signal"}`;case"timeout":return`timed out after ${formatDuration(ranMs??0)}`;case"out-of-memory":return"\
out of memory";case"not-started":return"could not be started";case"produces":return"did not produce what it should";case"\
command-file":return"wrote a command file that GitHub would refuse";case"expression":return"one of its expressions canno\
t be evaluated";case"fail-fast":return`${ran?"stopped":"not started"} by fail-fast${because&&` after ${because}`}`;case"\
cancelled":return ran?"stopped with the run":"the run was cancelled before";case"run-timeout":return`${ran?"stopped":"no\
t started"} by the time-out of the run`;case"needs":return because?`it needs ${because}, which did not succeed`:"a need \
did not succeed";case"condition":return"its condition was false";case"not-selected":return"not selected";case"skip":return"\
left out on request";case"lost":return ran?"running when the run was killed":"not started when the run was killed"}}function describeReason(step,quote2){
if(step.reason===null&&step.flaky)return`passed on attempt ${step.attempts.length}`;let ranMs=step.startMs===null?null:step.
durationMs??0;return describeEnd({...step,because:listNames(step.skippedBecause,quote2),ranMs})}function listNames(names,quote2,most=3){
let shown=names.slice(0,names.length===most+1?names.length:most).map(quote2),more=names.length-shown.length;return shown.
join(", ")+(more>0?` and ${more} more`:"")}function describeRun(record,result){let countWhere=test=>result.steps.filter(
test).length,left=countWhere(step=>step.reason==="not-selected"),total=result.steps.length-left,count=conclusion=>countWhere(
step=>step.conclusion===conclusion),isFailed=step=>step.conclusion==="failure"&&step.required,failed=countWhere(isFailed),
passAlone=countWhere(step=>isFailed(step)&&step.verdict!==null&&step.verdict!=="fails-alone"),notRun=countWhere(isNotRun),
skipped=count("skipped")-notRun-left,allowed=count("failure")-failed,flaky=countWhere(step=>step.flaky),passed=count("su\
ccess"),took=formatDuration(result.makespanMs),others=[flaky>0&&`${flaky} of them only on a retry`,allowed>0&&`${allowed}\
 optional failed`,count("cancelled")>0&&`${count("cancelled")} cancelled`,notRun>0&&`${notRun} not run`,skipped>0&&`${skipped}\
 skipped`,left>0&&`${left} not selected`].filter(part=>part!==!1),withPassed=passed>0?[`${passed} passed`,...others]:others,
all=failed>0?[`${failed} failed`,...withPassed]:withPassed,steps=`${total} ${total===1?"step":"steps"}`;if(record.began===
void 0)return"⊘ The run was killed before it began";if(record.lost||record.conclusion===void 0)return join(`⊘ The run \
was killed after at least ${took}: ${steps}`,all);if(record.cancelledBy==="run-timeout")return join(`✗ The run timed out\
 after ${took}: ${steps}`,all);if(result.conclusion==="cancelled")return join(`⊘ The run was cancelled${record.cancelledBy?
` (${record.cancelledBy})`:""} after ${took}: ${steps}`,all);if(result.conclusion==="failure"&&failed===0)return join(`✗\
 The run failed in ${took}: ${steps}`,all);let speed=describeSpeed(result);if(result.conclusion==="failure"){let alone=passAlone===
0?"":`, ${passAlone} of them ${passAlone===1?"passes":"pass"} alone`;return join(`✗ ${failed} of ${steps} failed in ${took}${alone}`,
[...withPassed,...speed])}let start=passed<total?`${passed} of ${steps}`:total===1?"The only step":`All ${steps}`;return join(
`✓ ${start} passed in ${took}`,[...others,...speed])}function isNotRun({conclusion,reason}){return conclusion==="skipp\
ed"&&reason!=="condition"&&reason!=="skip"&&reason!=="not-selected"}function join(start,rest){return rest.length>0?`${start}\
; ${rest.join(", ")}`:start}function describeSpeed(result){if(result.steps.filter(step=>step.startMs!==null).length<2)return[];
let floor=`floor ${formatDuration(result.floorMs)}`;return result.speedup<1.05?[`no faster than one after another (${floor}\
)`]:[`at most ${result.speedup.toFixed(1)} × faster than one after another (${floor})`]}function sayDiagnosis({code,blame,
message,advice}){return`Likely the ${blame}: ${message}. What to do: ${advice} [${code}]`}function measureNearness(changed,place){let ranges=place.file===void 0?void 0:changed.get(place.file);if(!ranges)return 2;
let{line}=place;return line!==void 0&&ranges.some(([first,last])=>line>=first&&line<=last)?0:1}function rankProblems(told,changed){let groups=mergeSame(told,changed),ranked=[];for(let severity of["error","warning","\
notice"])for(let nearness of[0,1,2]){let queues=groups.map(problems=>spreadOverFiles(problems.filter(one=>one.severity===
severity&&one.nearness===nearness)));ranked.push(...takeInTurns(queues))}return ranked}function mergeSame(told,changed){
let known=new Map,planOrder=new Map(told.map(({step},index)=>[step.name,index])),groups=[...told].sort((a,b2)=>rankStep(
a.step)-rankStep(b2.step)).map(({step,problems})=>{let counts=new Map;return problems.flatMap(problem=>{let teller=problem.
source??"",place=placeOf(problem),count=(counts.get(`${teller} ${place}`)??0)+1;counts.set(`${teller} ${place}`,count);let key=`${count}\
 ${place}`,same=known.get(key);if(same)return same.steps.includes(step.name)||same.steps.push(step.name),teller!==""&&!same.
sources.includes(teller)&&same.sources.push(teller),same.severity=worse(same.severity,problem.severity),[];let ranked={...problem,
steps:[step.name],sources:teller===""?[]:[teller],nearness:measureNearness(changed,problem)};return known.set(key,ranked),
[ranked]})});for(let problem of known.values())problem.steps.sort((a,b2)=>planOrder.get(a)-planOrder.get(b2));return groups}
function rankStep(step){return step.conclusion==="failure"?step.required?0:1:2}function placeOf({file,line,message}){let words=message.
toLowerCase().replace(/\s+/g," ").replace(/[.!]$/,"").trim();return JSON.stringify([file,line,words])}var order={error:0,
warning:1,notice:2};function worse(one,other){return order[one]<=order[other]?one:other}function spreadOverFiles(problems){
let files=new Map;for(let problem of problems){let list=files.get(problem.file);list?list.push(problem):files.set(problem.
file,[problem])}return takeInTurns([...files.values()])}function takeInTurns(lists){let taken=[],live=lists.filter(list=>list.
length>0);for(let nth=0;live.length>0;nth++){for(let list of live)taken.push(list[nth]);live=live.filter(list=>list.length>
nth+1)}return taken}function describeVerdict(step,quote2,mostNames2=3){switch(step.verdict){case"fails-alone":return"fails alone too";case"o\
nly-beside-others":return`passes alone: it failed beside ${listNames(step.beside,quote2,mostNames2)}`;case"flaky":return step.
conclusion==="failure"?"passes alone, and failed with nothing beside it: flaky":"";case null:return""}}function adviseVerdict({
verdict,conclusion,diagnosis}){return verdict==="only-beside-others"?"Find what they share, with audit; then keep them a\
part with locks, or order them with needs.":verdict==="fails-alone"?diagnosis.length>0?"":"No other step has to run for \
it to fail: look at the step itself.":verdict==="flaky"&&conclusion==="failure"?"It is unsteady by itself, or lacked wha\
t a later step makes: then add that step to its needs.":""}function describeAttempts(step){return step.attempts.length<2?
[]:step.attempts.map((attempt,i)=>`${nameAttempt(attempt,i+1)}: ${describeAttempt(attempt)}`)}function nameAttempt({kind,
forVerdict},number){return forVerdict?"alone, for the verdict":`attempt ${number}${kind==="alone"?", alone":""}`}function describeAttempt({
reason,startMs,endMs,exitCode,signal}){let ranMs=endMs-startMs;if(reason===null)return`passed in ${formatDuration(ranMs)}`;
let why=describeEnd({reason,because:"",ranMs,exitCode,signal});return reason==="timeout"?why:`${why} after ${formatDuration(
ranMs)}`}function formatCommand(name,properties,data){let list=Object.entries(properties).filter(([,value])=>value!==void 0&&value!==
"").map(([key,value])=>`${key}=${escapeProperty(String(value))}`).join(",");return`::${name}${list===""?"":` ${list}`}::${escapeData(
data)}
`}function escapeData(text){return text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text){return escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C")}var annotationBudget={error:10,warning:10,notice:10};function chooseAnnotations(result,{budget,changed=new Map}){let told=result.
steps.map(step=>({step,problems:[...step.problems,...explainFailure(step),...tellVerdict(step)]})),room={...budget},chosen=[],
left=[];for(let problem of rankProblems(told,changed).map(addTitle))(room[problem.severity]-- >0?chosen:left).push(problem);
return{chosen,left}}function explainFailure(step){if(step.conclusion!=="failure")return[];let severity=step.required?"er\
ror":"warning";if(step.problems.some(problem=>problem.severity==="error"||problem.severity===severity))return[];let alone=step.
verdict==="fails-alone"?"; it fails alone too":"",message=`Step "${step.name}" failed: ${describeReason(step,text=>`"${text}\
"`)}`,cause=step.diagnosis.map(diagnosis=>`
${sayDiagnosis(diagnosis)}`).join("");return[{severity,message:`${message}${step.message===null?"":`: ${step.message}`}${alone}${cause}`}]}
function tellVerdict(step){let quote2=text=>`"${text}"`,verdict=describeVerdict(step,quote2),told=`${verdict}${verdict&&
". "}${adviseVerdict(step)}`.trim();if(step.flaky){let failed=describeAttempts(step).slice(0,-1).join("; "),message=`Ste\
p "${step.name}" is flaky: it ${describeReason(step,quote2)}; ${failed}`;return[{severity:"notice",message:verdict===""?
message:`${message}; ${verdict}`}]}return step.verdict===null||step.verdict==="fails-alone"?[]:[{severity:"notice",message:`\
Step "${step.name}" ${told}`}]}function addTitle(problem){let rule=problem.code===void 0?"":` [${problem.code}]`,tools=problem.
sources.length>1?` (${problem.sources.join(", ")})`:"";return{...problem,title:problem.title??`${problem.steps.join(", ")}${tools}${rule}`}}
var longestMessage=4096;function formatAnnotation(problem){let{severity,message,file,line,endLine,column,endColumn,title}=problem;
return formatCommand(severity,{title,file,line,endLine,col:column,endColumn},shorten(message)).trimEnd()}function shorten(message){
if(message.length<=longestMessage)return message;let end=message.slice(0,longestMessage-2).search(/\s\S*$/);return end>0?
`${message.slice(0,end)} …`:`(a message of ${message.length} characters without a space)`}var terminalCodes=/\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g,controls=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
function cleanText(text){return text.replace(/\r\n?/g,`
`).replace(terminalCodes,"").replace(controls,"")}function cleanLine(text,maxChars=300){let line=cleanText(text).replace(
/\s+/g," ").trim();if(line.length<=maxChars)return line;let end=line.lastIndexOf(" ",maxChars-2);return end>0?`${line.slice(
0,end)} …`:`… ${line.length} characters without a space …`}function codeSpan(text){let line=cleanLine(text);if(line===
"")return"`(empty)`";let delimiter="`".repeat(longestRun(line)+1),pad=line.startsWith("`")||line.endsWith("`")?" ":"";return`${delimiter}${pad}${line}${pad}${delimiter}`}
function codeCell(text){return codeSpan(text.replaceAll("|","∣"))}function codeHtml(text){return`<code>${escapeHtml(cleanLine(
text)||"(empty)")}</code>`}function escapeHtml(text){return text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(
">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")}function fence(text,language="text"){let clean=cleanText(text).
replace(/\n+$/,""),ticks="`".repeat(Math.max(3,longestRun(clean)+1));return`${ticks}${language}
${clean}
${ticks}
`}function plainProse(text){return cleanLine(text.replace(/[^\p{L}\p{N}\s.,:;%()=×÷'"/+−-]/gu," ").replace(/:\/\//g,
" "))}function longestRun(text){let longest=0;for(let[run]of text.matchAll(/`+/g))longest=Math.max(longest,run.length);return longest}function safeText(text,maxChars=300){return cleanLine(text,maxChars).replaceAll("##[","## [").replace(/^::/,": :")}function layersOf(graph){let layers=new Array(graph.size).fill(0);for(let step of graph.order)for(let need of graph.needs[step])
layers[step]=Math.max(layers[step],layers[need]+1);return layers}function groupByLayer(layers){let groups=[];for(let[step,
layer]of layers.entries()){for(;groups.length<=layer;)groups.push([]);groups[layer].push(step)}return groups}function ranksOf(graph,weights){
let ranks=new Array(graph.size).fill(0);for(let i=graph.order.length-1;i>=0;i--){let step=graph.order[i],longest=0;for(let dependent of graph.
dependents[step])longest=Math.max(longest,ranks[dependent]);ranks[step]=longest+weights[step]}return ranks}function findCriticalPath(graph,weights){
let ranks=ranksOf(graph,weights),heaviest=steps=>{let best;for(let step2 of steps)(best===void 0||ranks[step2]>ranks[best])&&
(best=step2);return best},path=[],step=heaviest(graph.needs.keys());for(;step!==void 0;)path.push(step),step=heaviest(graph.
dependents[step]);return path}var ROUNDING=1e-9;function slacksOf(graph,weights){let ranks=ranksOf(graph,weights),earliest=new Array(
graph.size).fill(0);for(let step of graph.order)for(let need of graph.needs[step])earliest[step]=Math.max(earliest[step],
earliest[need]+weights[need]);let end=0;for(let step of graph.order)end=Math.max(end,earliest[step]+weights[step]);return earliest.
map((start,step)=>{let slack=end-ranks[step]-start;return slack>end*ROUNDING?slack:0})}function concludeLost(record){if(record.conclusion!==void 0)return record;let reason=reasonOf(record),plan=record.began?.
plan,steps=record.steps.map((step,index)=>step.end?concludeAttempts(step,reason,record.lastMs):concludeStep(step,{reason,
lastMs:record.lastMs,required:isRequired(plan,index)})),failed=reason==="run-timeout"||steps.some(step=>step.end?.conclusion===
"failure"&&step.end.required);return{...record,steps,conclusion:failed?"failure":"cancelled",lost:record.cancelledBy===void 0}}
function reasonOf(record){return record.cancelledBy===void 0?"lost":record.cancelledBy==="run-timeout"?"run-timeout":"ca\
ncelled"}function isRequired(plan,index){return plan?.steps[index]?.continueOnError!==!0}function concludeAttempts(step,reason,lastMs){
let last=step.attempts.at(-1);return last&&!last.end?{...step,attempts:stopLast(step.attempts,reason,lastMs)}:step}function stopLast(attempts,reason,lastMs){
let end={exitCode:null,signal:null,reason};return attempts.map((one,i)=>i===attempts.length-1?{...one,endMs:lastMs,end}:
one)}function concludeStep(step,lost){let last=findLastAttempt(step),{reason,required}=lost,nothing={required,because:[],
outputs:{},exports:[]};return last?last.end?{...step,end:{...endingOf(last.end),...nothing}}:{...step,attempts:stopLast(
step.attempts,reason,lost.lastMs),end:{conclusion:"cancelled",reason,...nothing}}:{...step,end:{conclusion:"skipped",reason,
...nothing}}}function endingOf({reason,message}){return reason===void 0?{conclusion:"success"}:{conclusion:reason==="fai\
l-fast"||reason==="cancelled"||reason==="run-timeout"?"cancelled":"failure",reason,...message!==void 0&&{message}}}var V=Object.defineProperty,x=(s,e)=>{for(var t in e)V(s,t,{get:e[t],enumerable:!0})},p=class{constructor(e){this._isDirected=
!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs=
{},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},
e&&(this._isDirected="directed"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="\
compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children["\0"]={})}isDirected(){
return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this.
_label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:
this._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.
nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===
0)}setNodes(e,t){return e.forEach(r=>{t!==void 0?this.setNode(r,t):this.setNode(r)}),this}setNode(e,t){return e in this.
_nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this.
_isCompound&&(this._parent[e]="\0",this._children[e]={},this._children["\0"][e]=!0),this._in[e]={},this._preds[e]={},this.
_out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){
if(e in this._nodes){let t=r=>this.removeEdge(this._edgeObjs[r]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(
e),delete this._parent[e],this.children(e).forEach(r=>{this.setParent(r)}),delete this._children[e]),Object.keys(this._in[e]).
forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this.
_sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this._isCompound)throw new Error("Cannot set parent in a non-c\
ompound graph");if(t===void 0)t="\0";else{t+="";for(let r=t;r!==void 0;r=this.parent(r))if(r===e)throw new Error("Settin\
g "+t+" as parent of "+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(
e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!=="\0")return t}}children(e="\
\0"){if(this._isCompound){let t=this._children[e];if(t)return Object.keys(t)}else{if(e==="\0")return this.nodes();if(this.
hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];
if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let r=new Set(t),i=this.successors(e);if(i)for(let n of i)
r.add(n);return Array.from(r.values())}}isLeaf(e){var r;let t;return this.isDirected()?t=this.successors(e):t=this.neighbors(
e),((r=t?.length)!=null?r:0)===0}filterNodes(e){let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,
compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([n,o])=>{e(n)&&t.setNode(n,o)}),
Object.values(this._edgeObjs).forEach(n=>{t.hasNode(n.v)&&t.hasNode(n.w)&&t.setEdge(n,this.edge(n))});let r={},i=n=>{let o=this.
parent(n);return!o||t.hasNode(o)?(r[n]=o,o):o in r?r[o]:i(o)};return this._isCompound&&t.nodes().forEach(n=>t.setParent(
n,i(n))),t}setDefaultEdgeLabel(e){return typeof e!="function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,
this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((r,i)=>(t!==
void 0?this.setEdge(r,i,t):this.setEdge(r,i),i)),this}setEdge(e,t,r,i){let n,o,d,h,c=!1;typeof e=="object"&&e!==null&&"v"in
e?(n=e.v,o=e.w,d=e.name,arguments.length===2&&(h=t,c=!0)):(n=e,o=t,d=i,arguments.length>2&&(h=r,c=!0)),n=""+n,o=""+o,d!==
void 0&&(d=""+d);let a=_(this._isDirected,n,o,d);if(a in this._edgeLabels)return c&&(this._edgeLabels[a]=h),this;if(d!==
void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");this.setNode(n),this.setNode(
o),this._edgeLabels[a]=c?h:this._defaultEdgeLabelFn(n,o,d);let u=J(this._isDirected,n,o,d);return n=u.v,o=u.w,Object.freeze(
u),this._edgeObjs[a]=u,R(this._preds[o],n),R(this._sucs[n],o),this._in[o][a]=u,this._out[n][a]=u,this._edgeCount++,this}edge(e,t,r){
let i=arguments.length===1?G(this._isDirected,e):_(this._isDirected,e,t,r);return this._edgeLabels[i]}edgeAsObj(e,t,r){let i=arguments.
length===1?this.edge(e):this.edge(e,t,r);return typeof i!="object"||i===null?{label:i}:i}hasEdge(e,t,r){return(arguments.
length===1?G(this._isDirected,e):_(this._isDirected,e,t,r))in this._edgeLabels}removeEdge(e,t,r){let i=arguments.length===
1?G(this._isDirected,e):_(this._isDirected,e,t,r),n=this._edgeObjs[i];if(n){let o=n.v,d=n.w;delete this._edgeLabels[i],delete this.
_edgeObjs[i],k(this._preds[d],o),k(this._sucs[o],d),delete this._in[d][i],delete this._out[o][i],this._edgeCount--}return this}inEdges(e,t){
return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.
filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)return this.filterEdges({...this._in[e],
...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,r){if(!e)
return;let i=Object.values(e);return r?i.filter(n=>n.v===t&&n.w===r||n.v===r&&n.w===t):i}};function R(s,e){s[e]?s[e]++:s[e]=
1}function k(s,e){s[e]!==void 0&&!--s[e]&&delete s[e]}function _(s,e,t,r){let i=""+e,n=""+t;if(!s&&i>n){let o=i;i=n,n=o}
return i+""+n+""+(r===void 0?"\0":r)}function J(s,e,t,r){let i=""+e,n=""+t;if(!s&&i>n){let d=i;i=n,n=d}let o={v:i,w:n};
return r&&(o.name=r),o}function G(s,e){return _(s,e.v,e.w,e.name)}var v={};x(v,{read:()=>K,write:()=>U});function U(s){let e={options:{directed:s.isDirected(),multigraph:s.isMultigraph(),
compound:s.isCompound()},nodes:Y(s),edges:z(s)},t=s.graph();return t!==void 0&&(e.value=structuredClone(t)),e}function Y(s){
return s.nodes().map(e=>{let t=s.node(e),r=s.parent(e),i={v:e};return t!==void 0&&(i.value=t),r!==void 0&&(i.parent=r),i})}
function z(s){return s.edges().map(e=>{let t=s.edge(e),r={v:e.v,w:e.w};return e.name!==void 0&&(r.name=e.name),t!==void 0&&
(r.value=t),r})}function K(s){let e=new p(s.options);return s.value!==void 0&&e.setGraph(s.value),s.nodes.forEach(t=>{e.
setNode(t.v,t.value),t.parent!=null&&e.setParent(t.v,t.parent)}),s.edges.forEach(t=>{e.setEdge({v:t.v,w:t.w,name:t.name},
t.value)}),e}var F={};x(F,{CycleException:()=>l,bellmanFord:()=>y,components:()=>P,dijkstra:()=>E,dijkstraAll:()=>j,findCycles:()=>I,
floydWarshall:()=>D,isAcyclic:()=>O,postorder:()=>A,preorder:()=>W,prim:()=>S,shortestPaths:()=>M,tarjan:()=>L,topsort:()=>w});
var Q=()=>1;function y(s,e,t,r){return $(s,String(e),t||Q,r||function(i){var n;return(n=s.outEdges(i))!=null?n:[]})}function $(s,e,t,r){
let i={},n,o=0,d=s.nodes(),h=function(u){let g=i[u.v],f=i[u.w];if(!g||!f)return;let m=t(u);g.distance+m<f.distance&&(i[u.
w]={distance:g.distance+m,predecessor:u.v},n=!0)},c=function(){d.forEach(function(u){r(u).forEach(function(g){let f=g.v===
u?g.v:g.w,m=f===g.v?g.w:g.v;h({v:f,w:m})})})};d.forEach(function(u){let g=u===e?0:Number.POSITIVE_INFINITY;i[u]={distance:g,
predecessor:""}});let a=d.length;for(let u=1;u<a&&(n=!1,o++,c(),!!n);u++);if(o===a-1&&(n=!1,c(),n))throw new Error("The \
graph contains a negative weight cycle");return i}function P(s){let e={},t=[],r;function i(n){var o,d;n in e||(e[n]=!0,r.
push(n),(o=s.successors(n))==null||o.forEach(i),(d=s.predecessors(n))==null||d.forEach(i))}return s.nodes().forEach(function(n){
r=[],i(n),r.length&&t.push(r)}),t}var b=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){
return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this.
_arr[t].priority}min(){if(this.size()===0)throw new Error("Queue underflow");return this._arr[0].key}add(e,t){let r=this.
_keyIndices,i=String(e);if(!(i in r)){let n=this._arr,o=n.length;return r[i]=o,n.push({key:i,priority:t}),this._decrease(
o),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this.
_arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let r=this._keyIndices[e];if(r===void 0)
throw new Error(`Key not found: ${e}`);let i=this._arr[r].priority;if(t>i)throw new Error(`New priority is greater than \
current priority. Key: ${e} Old: ${i} New: ${t}`);this._arr[r].priority=t,this._decrease(r)}_heapify(e){let t=this._arr,
r=2*e,i=r+1,n=e;r<t.length&&(n=t[r].priority<t[n].priority?r:n,i<t.length&&(n=t[i].priority<t[n].priority?i:n),n!==e&&(this.
_swap(e,n),this._heapify(n)))}_decrease(e){let t=this._arr,r=t[e].priority,i;for(;e!==0&&(i=e>>1,!(t[i].priority<r));)this.
_swap(e,i),e=i}_swap(e,t){let r=this._arr,i=this._keyIndices,n=r[e],o=r[t];r[e]=o,r[t]=n,i[o.key]=e,i[n.key]=t}},q=()=>1;
function E(s,e,t,r){let i=function(n){var o;return(o=s.outEdges(n))!=null?o:[]};return B(s,String(e),t||q,r||i)}function B(s,e,t,r){
let i={},n=new b,o,d,h=function(c){let a=c.v!==o?c.v:c.w,u=i[a];if(!u)return;let g=t(c),f=d.distance+g;if(g<0)throw new Error(
"dijkstra does not allow negative edge weights. Bad edge: "+c+" Weight: "+g);f<u.distance&&(u.distance=f,u.predecessor=o,
n.decrease(a,f))};for(s.nodes().forEach(function(c){let a=c===e?0:Number.POSITIVE_INFINITY;i[c]={distance:a,predecessor:""},
n.add(c,a)});n.size()>0;){o=n.removeMin();let c=i[o];if(!c||c.distance===Number.POSITIVE_INFINITY)break;d=c,r(o).forEach(
h)}return i}function j(s,e,t){return s.nodes().reduce(function(r,i){return r[i]=E(s,i,e,t),r},{})}function L(s){let e=0,
t=[],r={},i=[];function n(o){var h;let d=r[o]={onStack:!0,lowlink:e,index:e++};if(t.push(o),(h=s.successors(o))==null||h.
forEach(function(c){if(c in r){let a=r[c];a!=null&&a.onStack&&(d.lowlink=Math.min(d.lowlink,a.index))}else{n(c);let a=r[c];
a&&(d.lowlink=Math.min(d.lowlink,a.lowlink))}}),d.lowlink===d.index){let c=[],a;do{a=t.pop();let u=r[a];u&&(u.onStack=!1),
c.push(a)}while(o!==a);i.push(c)}}return s.nodes().forEach(function(o){o in r||n(o)}),i}function I(s){return L(s).filter(
function(e){var r;let t=e[0];return t?e.length>1||e.length===1&&((r=s.outEdges(t,t))!=null?r:[]).length>0:!1})}var X=()=>1;
function D(s,e,t){return Z(s,e||X,t||function(r){var i;return(i=s.outEdges(r))!=null?i:[]})}function Z(s,e,t){let r={},i=s.
nodes();return i.forEach(function(n){let o={};r[n]=o,o[n]={distance:0,predecessor:""},i.forEach(function(d){n!==d&&(o[d]=
{distance:Number.POSITIVE_INFINITY,predecessor:""})}),t(n).forEach(function(d){let h=d.v===n?d.w:d.v,c=e(d);o[h]={distance:c,
predecessor:n}})}),i.forEach(function(n){let o=r[n];o&&i.forEach(function(d){let h=r[d];h&&i.forEach(function(c){let a=h[n],
u=o[c],g=h[c];if(a&&u&&g){let f=a.distance+u.distance;f<g.distance&&(g.distance=f,g.predecessor=u.predecessor)}})})}),r}
var l=class extends Error{constructor(e){super(e),this.name="CycleException"}};function w(s){let e={},t={},r=[];function i(n){
var o;if(n in t)throw new l;n in e||(t[n]=!0,e[n]=!0,(o=s.predecessors(n))==null||o.forEach(i),delete t[n],r.push(n))}if(s.
sinks().forEach(i),Object.keys(e).length!==s.nodeCount())throw new l;return r}function O(s){try{w(s)}catch(e){if(e instanceof
l)return!1;throw e}return!0}function C(s,e,t,r,i){Array.isArray(e)||(e=[e]);let n=(d=>{var h;return(h=s.isDirected()?s.successors(
d):s.neighbors(d))!=null?h:[]}),o={};return e.forEach(function(d){if(!s.hasNode(d))throw new Error("Graph does not have \
node: "+d);i=T(s,d,t==="post",o,n,r,i)}),i}function T(s,e,t,r,i,n,o){return e in r||(r[e]=!0,t||(o=n(o,e)),i(e).forEach(
function(d){o=T(s,d,t,r,i,n,o)}),t&&(o=n(o,e))),o}function N(s,e,t){return C(s,e,t,function(r,i){return r.push(i),r},[])}
function A(s,e){return N(s,e,"post")}function W(s,e){return N(s,e,"pre")}function S(s,e){var c;let t=new p,r={},i=new b,
n;function o(a){let u=a.v===n?a.w:a.v,g=i.priority(u);if(g!==void 0){let f=e(a);f<g&&(r[u]=n,i.decrease(u,f))}}if(s.nodeCount()===
0)return t;s.nodes().forEach(function(a){i.add(a,Number.POSITIVE_INFINITY),t.setNode(a)});let d=s.nodes()[0];d!==void 0&&
i.decrease(d,0);let h=!1;for(;i.size()>0;){if(n=i.removeMin(),n in r)t.setEdge(n,r[n]);else{if(h)throw new Error("Input \
graph is not connected: "+s);h=!0}(c=s.nodeEdges(n))==null||c.forEach(o)}return t}function M(s,e,t,r){return ee(s,e,t,r??
(i=>{var n;return(n=s.outEdges(i))!=null?n:[]}))}function ee(s,e,t,r){if(t===void 0)return E(s,e,t,r);let i=!1,n=s.nodes();
for(let o=0;o<n.length;o++){let d=n[o];if(d===void 0)continue;let h=r(d);for(let c=0;c<h.length;c++){let a=h[c];if(!a)continue;
let u=a.v===d?a.v:a.w,g=u===a.v?a.w:a.v;t({v:u,w:g})<0&&(i=!0)}if(i)return y(s,e,t,r)}return E(s,e,t,r)}function createHeap(before){let items=[];return{get size(){return items.length},peek(){return items[0]},push(item){let child=items.
length;for(items.push(item);child>0;){let parent=child-1>>1;if(!before(item,items[parent]))break;items[child]=items[parent],
child=parent}items[child]=item},pop(){let first=items[0],last=items.pop();if(last===void 0||items.length===0)return first;
let parent=0;for(;;){let child=2*parent+1;if(child>=items.length||(child+1<items.length&&before(items[child+1],items[child])&&
(child+=1),!before(items[child],last)))break;items[parent]=items[child],parent=child}return items[parent]=last,first}}}function createNumberHeap(){
return createHeap((a,b2)=>a<b2)}function buildGraph(needs){let graph=new p({directed:!0});for(let step of needs.keys())graph.setNode(String(step));for(let[
step,list]of needs.entries())for(let need of list)graph.setEdge(String(need),String(step));let neighbours=of=>needs.map(
(_2,step)=>(of(String(step))??[]).map(Number)),before=neighbours(node=>graph.predecessors(node)),after=neighbours(node=>graph.
successors(node)),order2=orderTopologically(before,after);if(order2.length<needs.length)throw new Error("the graph has a\
 cycle");return{size:needs.length,needs:before,dependents:after,order:order2}}function orderTopologically(needs,dependents){
let missing=needs.map(list=>list.length),ready=createNumberHeap();for(let[step,count]of missing.entries())count===0&&ready.
push(step);let order2=[];for(let step=ready.pop();step!==void 0;step=ready.pop()){order2.push(step);for(let dependent of dependents[step])
missing[dependent]-=1,missing[dependent]===0&&ready.push(dependent)}return order2}function graphOf(record){return buildGraph(record.began?.plan.steps.map(step=>step.needs)??[])}function measureRun(record,graph){
let last=record.steps.map(findLastAttempt),durationMs=last.map(attempt=>attempt&&durationOf(attempt)),counted=record.steps.
map(listCounted),weights=counted.map(attempts=>sum(attempts.map(durationOf))),criticalPath=findCriticalPath(graph,weights).
filter(step=>last[step]!==void 0),pathMs=sum(criticalPath.map(step=>weights[step])),workMs=sum(weights),longestMs=weights.
reduce((most,weight)=>Math.max(most,weight),0),quietMs=sum(counted.map(attempts=>sum(attempts.map(quietDurationOf)))),makespanMs=measureMakespan(
counted);return{makespanMs,serialEstimateMs:workMs,serialEstimateRangeMs:[Math.max(quietMs,longestMs),workMs],speedup:makespanMs>
0?workMs/makespanMs:1,floorMs:Math.max(pathMs,workMs/Math.max(1,record.lanes)),layers:layersOf(graph),criticalPath,slackMs:slacksOf(
graph,weights),durationMs}}function durationOf(attempt){return Math.max(0,(attempt.endMs??attempt.startMs)-attempt.startMs)}
function quietDurationOf(attempt){return Math.min(durationOf(attempt),attempt.end?.cpuMs??Number.POSITIVE_INFINITY)}function sum(values){
return values.reduce((total,value)=>total+value,0)}function measureMakespan(steps){let first=Number.POSITIVE_INFINITY,end=0;
for(let attempts of steps)for(let{startMs,endMs}of attempts)first=Math.min(first,startMs),end=Math.max(end,endMs??startMs);
return first<end?end-first:0}function judgeStep(record,index){let step=record.steps[index],last=step.attempts.at(-1);if(last?.kind==="alone"&&last.end&&
!wasStopped(last.end)){if(last.end.reason!==void 0)return{verdict:"fails-alone",beside:[]};let neighbours=step.attempts.
filter(attempt=>attempt.end?.reason!==void 0).map(attempt=>findNeighbours(record,index,attempt)),beside=neighbours.at(-1)??
[];return neighbours.every(list=>list.length>0)?{verdict:"only-beside-others",beside}:{verdict:"flaky",beside:[]}}return isFlaky(
step)?{verdict:"flaky",beside:[]}:void 0}function wasStopped({reason}){return reason==="cancelled"||reason==="run-timeou\
t"||reason==="fail-fast"||reason==="lost"}function findNeighbours(record,index,attempt){let{startMs,endMs=Number.POSITIVE_INFINITY}=attempt,
runsThen=other=>other.startMs<endMs&&startMs<(other.endMs??Number.POSITIVE_INFINITY);return[...record.steps.keys()].filter(
step=>step!==index&&record.steps[step].attempts.some(runsThen))}function buildResult(record,graph=graphOf(record)){let run=concludeLost(record),metrics=measureRun(run,graph),steps=run.
began?.plan.steps??[],critical=new Set(metrics.criticalPath),idOf=step=>steps[step].id,[low,high]=metrics.serialEstimateRangeMs;
return{version:1,conclusion:run.conclusion??"cancelled",makespanMs:Math.round(metrics.makespanMs),serialEstimateMs:Math.
round(metrics.serialEstimateMs),serialEstimateRangeMs:[Math.round(low),Math.round(high)],speedup:Math.round(metrics.speedup*
100)/100,floorMs:Math.round(metrics.floorMs),cores:run.began?.cores??0,lanes:run.lanes,schedule:run.began?.schedule??"ea\
ger",layers:groupByLayer(metrics.layers).map(layer=>layer.map(idOf)),criticalPath:metrics.criticalPath.map(idOf),advice:[],
steps:steps.map(step=>buildStep(step,run.steps[step.index],{metrics,critical:critical.has(step.index),judgement:judgeStep(
run,step.index),idOf}))}}function buildStep(step,record,{metrics,critical,judgement,idOf}){let end=record.end??{conclusion:"\
skipped",required:!0,because:[],outputs:{},exports:[]},last=findLastAttempt(record),attempts=record.attempts.map(attempt=>({
kind:attempt.kind,startMs:Math.round(attempt.startMs),endMs:Math.round(attempt.endMs??attempt.startMs),exitCode:attempt.
end?.exitCode??null,signal:attempt.end?.signal??null,reason:attempt.end?.reason??null,forVerdict:attempt.forVerdict??!1})),
final=attempts.findLast(attempt=>!attempt.forVerdict),counted=listCounted(record),sum2=kind=>Math.round(counted.reduce((ms,one)=>ms+
one.waitMs[kind],0)),peaks=counted.flatMap(attempt=>attempt.end?.peakMemoryBytes??[]);return{id:step.id,name:step.name,conclusion:end.
conclusion,reason:end.reason??null,message:end.message??null,required:end.required,skippedBecause:end.because.map(idOf),
outcome:end.conclusion,needs:step.needs.map(idOf),layer:metrics.layers[step.index],slackMs:last?Math.max(0,Math.round(metrics.
slackMs[step.index])):null,critical,exitCode:final?.exitCode??null,signal:final?.signal??null,startMs:attempts[0]?.startMs??
null,endMs:final?.endMs??null,durationMs:final?final.endMs-final.startMs:null,lane:last?.lane??null,waitMs:{lane:sum2("l\
ane"),lock:sum2("lock")},cpuMs:last?.end?.cpuMs===void 0?null:Math.round(last.end.cpuMs),peakMemoryBytes:peaks.length>0?
Math.max(...peaks):null,flaky:isFlaky(record),verdict:judgement?.verdict??null,beside:judgement?.beside.map(idOf)??[],attempts,
outputs:{...end.outputs},exports:[...end.exports],diagnosis:counted.findLast(({diagnosis})=>diagnosis!==void 0)?.diagnosis??
[],problems:listProblems(record)}}var import_node_buffer=require("node:buffer");function countBytes(text){return import_node_buffer.Buffer.byteLength(text)}
function fitItems(items,maxBytes,tellRest){let reserved=countBytes(tellRest(items.length));if(items.reduce((sum2,item)=>sum2+
countBytes(item),0)<=maxBytes)return items.join("");let used=reserved,taken=0;for(let item of items){if(used+=countBytes(
item),used>maxBytes)break;taken+=1}let text=items.slice(0,taken).join("")+tellRest(items.length-taken);return countBytes(
text)<=maxBytes?text:""}function assemble(sections,priority,limitBytes){let texts=new Map,names=sections.filter(section=>section.
wanted).map(section=>section.name),note=left=>left.length>0?`
Left out to keep within the limit of a summary: ${left.join(", ")}.
`:"",room=limitBytes-countBytes(note(names)),order2=[...sections].sort((a,b2)=>priority.indexOf(a.name)-priority.indexOf(
b2.name));for(let section of order2){if(!section.wanted)continue;let text2=section.render(Math.floor(Math.min(room,limitBytes*
section.share))-1);text2!==""&&(texts.set(section.name,text2),room-=countBytes(text2)+1)}let text=sections.flatMap(section=>texts.
get(section.name)??[]).join(`
`)+note(names.filter(name=>!texts.has(name)));return countBytes(text)<=limitBytes?text:""}var mostPlaces=20,mostMessageChars=240;function describeProblem(problem){let{severity,message,code}=problem,place=placeOf2(
problem);return`${place===""?"":`${place}: `}${severity}: ${cleanLine(message,500)}${code===void 0?"":` [${cleanLine(code)}\
]`}`}function countProblems(problems){let count=wanted=>{let found=problems.filter(({severity})=>severity===wanted).length;return found===
0?[]:[`${found} ${wanted}${found===1?"":"s"}`]};return[...count("error"),...count("warning"),...count("notice")].join(",\
 ")}function renderProblemItems(problems,options){let groups=new Map;for(let problem of problems){let{severity,source,code,
message}=problem,key=JSON.stringify([severity,source,code,message]),group=groups.get(key);group?group.push(problem):groups.
set(key,[problem])}return[...groups.values()].map(group=>`- ${describeGroup(group,options)}
`)}function fitProblemItems(problems,{linkTo,maxBytes}){return fitItems(renderProblemItems(problems,{linkTo,namesSeverity:!0}),
maxBytes,left=>`- … and ${left} more
`)}function describeGroup(group,{linkTo,namesSeverity}){let[{severity,message,code,source}]=group,rule=[source==="comman\
d"?void 0:source,code].filter(part=>part!==void 0).join(" "),words=`${namesSeverity?`${severity}: `:""}${codeSpan(cleanLine(
message,mostMessageChars))}${rule===""?"":` (${codeSpan(rule)})`}`,places=group.filter(({file})=>file!==void 0).map(problem=>linkPlace(
problem,linkTo));if(group.length===1)return`${places.map(place=>`${place} `).join("")}${words}`;let shown=places.slice(0,
mostPlaces).join(", "),more=places.length>mostPlaces?`, … and ${places.length-mostPlaces} more places`:"";return`${group.
length} × ${words}${shown===""?"":`: ${shown}${more}`}`}function linkPlace(problem,linkTo){let place=codeSpan(placeOf2(
problem)),address=problem.file===void 0?void 0:linkTo?.(problem.file,problem.line);return address===void 0?place:`[${place}\
](${address.replaceAll("(","%28").replaceAll(")","%29")})`}function placeOf2({file,line,column}){return file===void 0?"":
[cleanLine(file),line,line&&column].filter(part=>part!==void 0).join(":")}var forms=[{problems:10,folded:100,lines:30},{problems:10,folded:0,lines:10},{problems:3,folded:0,lines:3},{problems:0,folded:0,
lines:0}],longestLine=2e3,mostBeside=20,mostOpen=3;function renderFailures(record,result,{required,reproduce,linkTo,maxBytes}){
let failed=[...result.steps.entries()].filter(([,step])=>step.conclusion==="failure"&&step.required===required);for(let form of forms){
let items=[],room=maxBytes;for(let[index,step]of failed){let body=renderBody(step,{tail:tailOf(record,index),form,reproduce,
linkTo}),item=required&&(items.length===0||failed.length<=mostOpen)?openStep(step,body):foldStep(step,body);if(room-=countBytes(
item),room<0)break;items.push(item)}if(room>=0)return items.join("")}let short=failed.map(([,step])=>`- ${iconOf(step)} ${codeSpan(
step.name)}: ${describeReason(step,codeSpan)}
`);return fitItems(short,maxBytes,left=>`- … and ${left} more failed
`)}function renderFlaky(record,result,maxBytes){let items=result.steps.flatMap((step,index)=>{if(!step.flaky)return[];let failed=record.
steps[index]?.attempts.findLast(attempt=>attempt.end?.reason!==void 0),verdict=describeVerdict(step,codeHtml),head=`≈ ${codeHtml(
step.name)} ${describeReason(step,codeHtml)}${verdict&&`; ${verdict}`}`,body=`${renderAttempts(step)}
${renderTail(failed?.tail,{most:10,folded:!1})}`;return[`<details><summary>${head}</summary>

${body}</details>

`]});return fitItems(items,maxBytes,left=>`… and ${left} more that passed only on a retry
`)}function renderAttempts(step){return describeAttempts(step).map(attempt=>`- ${attempt}
`).join("")}function tailOf(record,index){let step=record.steps[index];return step&&findLastAttempt(step)?.tail}function openStep(step,body){
return`### ${iconOf(step)} ${codeSpan(step.name)}: ${describeFailure(step,codeSpan)}

${body}
`}function foldStep(step,body){return`<details><summary>${`${iconOf(step)} ${codeHtml(step.name)}: ${describeFailure(step,
codeHtml)}`}${sayGist(step)}</summary>

${body}</details>

`}function sayGist({diagnosis,problems}){if(diagnosis[0])return`<br>${codeHtml(diagnosis[0].message)}`;let[first,...others]=listTelling(
problems);return first?`<br>${codeHtml(describeProblem(first))}${others.length>0?`, and ${others.length} more`:""}`:""}function listTelling(problems){
let errors=problems.filter(({severity})=>severity==="error");return errors.length>0?errors:problems.filter(({severity})=>severity===
"warning")}function describeFailure(step,quote2){let reason=describeReason(step,quote2),after=step.durationMs===null||step.
reason==="timeout"?"":` after ${formatDuration(step.durationMs)}`,counted=step.attempts.filter(attempt=>!attempt.forVerdict).
length,verdict=describeVerdict(step,quote2);return`${reason}${after}${counted>1?`, attempt ${counted}`:""}${verdict&&`; ${verdict}`}`}
function renderBody(step,{tail,form,reproduce,linkTo}){let parts=[];step.message!==null&&parts.push(`${codeSpan(step.message)}\

`),parts.push(...step.diagnosis.map(renderDiagnosis));let advice=adviseVerdict(step);advice!==""&&parts.push(`${nameBeside(
step)}${advice}
`),parts.push(renderAttempts(step));let problems=renderProblems(step,form,linkTo);if(parts.push(problems),form.lines>0){
let folded=problems!==""||step.diagnosis.length>0;parts.push(renderTail(tail,{most:form.lines,folded}))}return parts.push(
sayCommand(step,reproduce)),parts.filter(part=>part!=="").join(`
`)}function renderDiagnosis({code,blame,message,advice}){return`- **Likely the ${blame}**: ${codeSpan(message)} [${code}\
]
- **What to do**: ${codeSpan(advice)}
`}function renderProblems({problems},form,linkTo){if(form.problems===0)return"";let telling=listTelling(problems),items=renderProblemItems(
telling,{linkTo,namesSeverity:!1});if(items.length===0)return"";let files=new Set(telling.flatMap(({file})=>file??[])).size,
where=files>1?` in ${files} files`:"",open2=items.slice(0,form.problems).join(""),rest=items.slice(form.problems,form.problems+
form.folded),left=items.length-form.problems-rest.length,more=left>0?`- … and ${left} more
`:"",folded=rest.length===0?more:`
<details><summary>${items.length-form.problems} more</summary>

${rest.join("")}${more}
</details>
`;return`**${countProblems(telling)}**${where}:

${open2}${folded}`}function nameBeside({beside}){return beside.length>4?`It failed beside ${listNames(beside,codeSpan,mostBeside)}\
. `:""}function sayCommand({id,beside},reproduce){let together=beside.length>0&&beside.length<=mostBeside?reproduce([id,
...beside].join(",")):"";return together===""?`Run it again:

${fence(reproduce(id),"sh")}`:`Run it again beside them:

${fence(together,"sh")}`}function renderTail(tail,{most,folded}){let all=cleanText(tail??"").split(`
`).map(line=>line.trimEnd());for(;all.length>0&&all.at(-1)==="";)all.pop();for(;all[0]==="";)all.shift();if(all.length===
0)return`It printed nothing.
`;let shown=all.slice(-most).map(line=>line.length>longestLine?`… a line of ${line.length} characters …`:line),title=`\
Its last ${shown.length===1?"line":`${shown.length} lines`}`,block=fence(shown.join(`
`));return folded?`<details><summary>${title}</summary>

${block}
</details>
`:`${title}:

${block}`}var mostBars=60,mostChars=4e4,dayMs=864e5,lookalikes={":":"∶",";":",","#":"♯",'"':"″","`":"ʼ","<":"‹",">":"›",
"|":"∣","\\":"∖","{":"(","}":")","[":"(","]":")","~":"∼"};function renderGantt(record,criticalPath){let all=record.
steps.flatMap((step,index)=>step.attempts.map(attempt=>({step:index,attempt,failed:attempt.end?.reason!==void 0,required:step.
end?.required??!0,critical:!attempt.forVerdict&&criticalPath.has(index)})));if(all.length===0||record.lastMs>=dayMs)return"";
let startMs=all.reduce((first,{attempt})=>Math.min(first,attempt.startMs),Number.POSITIVE_INFINITY),name=bar=>record.began?.
plan.steps[bar.step]?.name??"",shown=[...all].sort((a,b2)=>Number(b2.failed)-Number(a.failed)||durationOf2(b2)-durationOf2(
a)).slice(0,mostBars);shown.sort((a,b2)=>a.attempt.lane-b2.attempt.lane||a.attempt.startMs-b2.attempt.startMs||a.step-b2.
step);let endMs=all.reduce((last,{attempt})=>Math.max(last,attempt.endMs??attempt.startMs),startMs),lines=["gantt","  da\
teFormat HH:mm:ss.SSS",`  axisFormat ${axisFormat(endMs-startMs)}`,"  todayMarker off"],lane=-1;for(let bar of shown)bar.
attempt.lane!==lane&&(lane=bar.attempt.lane,lines.push(`  section Lane ${lane+1}`)),lines.push(`    ${drawBar(bar,name(bar),
startMs)}`);let chart=lines.join(`
`);for(;chart.length>mostChars;)chart=chart.slice(0,chart.lastIndexOf(`
`));let legend=["Red: failed or stopped. Blue: on the critical path.",all.length-shown.length>0?`Only the ${shown.length}\
 longest of ${all.length} bars are drawn.`:""];return`\`\`\`mermaid
${chart}
\`\`\`

${legend.join(" ").trim()}
`}function durationOf2({attempt}){return(attempt.endMs??attempt.startMs)-attempt.startMs}function drawBar(bar,name,originMs){
let{attempt,failed,critical}=bar,again=attempt.forVerdict?" (alone)":attempt.attempt>1?` (attempt ${attempt.attempt})`:"",
label=`${iconOfBar(bar)} ${mermaidText(name)}${again} · ${formatDuration(durationOf2(bar))}`,tag=failed?"crit, ":critical?
"active, ":"done, ",start=attempt.startMs-originMs,end=Math.max(start+1,(attempt.endMs??attempt.startMs)-originMs);return`${label}\
 :${tag}${clockTime(start)}, ${clockTime(end)}`}function iconOfBar({attempt,failed,required}){return failed?isStopped(attempt)?
"⊘":required?"✗":"!":"✓"}function isStopped({end}){return["fail-fast","cancelled","run-timeout","lost"].includes(end?.
reason??"")}function mermaidText(text){let plain=text.replace(/[\s\p{C}]+/gu," ").replace(/[:;#"`<>|\\{}[\]~]/g,found=>lookalikes[found]??
" ").trim(),characters=[...plain];return characters.length>40?`${characters.slice(0,39).join("")}…`:plain}function clockTime(ms){
let whole=Math.round(ms),pad=(value,width=2)=>String(value).padStart(width,"0"),hours=Math.floor(whole/36e5),minutes=Math.
floor(whole/6e4)%60;return`${pad(hours)}:${pad(minutes)}:${pad(Math.floor(whole/1e3)%60)}.${pad(whole%1e3,3)}`}function axisFormat(spanMs){
return spanMs<5e3?"%S.%L s":spanMs<36e5?"%M:%S":"%H:%M"}var mostNames=10;function hasNotRun(result){return result.steps.some(isListed)}function renderNotRun(result,maxBytes){let groups=new Map;
for(let step of result.steps.filter(isListed)){let reason=describeReason(step,codeSpan),group=groups.get(reason);group?group.
push(step):groups.set(reason,[step])}let items=[...groups].map(([reason,steps])=>{let names=listNames(steps.map(({name})=>name),
codeSpan,mostNames);return`- ${iconOf(steps[0])} ${names}: ${reason}
`});return fitItems([`**Stopped or not run:**

`,...items],maxBytes,left=>`- … and ${left} more reasons
`)}function isListed(step){return step.conclusion==="cancelled"||isNotRun(step)}var mostOpenRows=30,noBreak=" ";function renderTable(result,maxBytes){let columns=chooseColumns(result),row=cells=>`| ${cells.
join(" | ")} |
`,head=row(columns.map(({title})=>title))+row(columns.map(({right})=>right?"--:":":--")),rows=result.steps.map(step=>row(
columns.map(({right,cell})=>right?cell(step).replaceAll(" ",noBreak):cell(step)))),folded=rows.length>mostOpenRows,open2=folded?
`<details><summary>All ${rows.length} steps</summary>

${head}`:`### All steps

${head}`,close=folded?`
</details>
`:"",body=fitItems(rows,maxBytes-countBytes(open2+close),left=>row([`… and ${left} more`,...columns.slice(1).map(()=>"")]));
return body===""?"":open2+body+close}function chooseColumns(result){let has=test=>result.steps.some(test),time=ms=>ms===
null?"":formatDuration(ms),waited=({waitMs})=>waitMs.lane+waitMs.lock;return[{title:"Step",cell:step=>`${iconOf(step)} ${codeCell(
step.name)}`},{title:"Result",cell:describeResult},{title:"Time",right:!0,cell:step=>(step.reason==="lost"&&step.lane!==
null?"≥ ":"")+time(step.durationMs)},{title:"Waited",right:!0,cell:step=>waited(step)>=50?formatDuration(waited(step)):
""},has(step=>step.cpuMs!==null)&&{title:"CPU",right:!0,cell:step=>time(step.cpuMs)},has(step=>step.peakMemoryBytes!==null)&&
{title:"Memory",right:!0,cell:step=>step.peakMemoryBytes===null?"":formatBytes(step.peakMemoryBytes)},{title:"Lane",right:!0,
cell:step=>step.lane===null?"":String(step.lane+1)},{title:"Slack",right:!0,cell:step=>step.critical?"critical":time(step.
slackMs)},{title:"Needs",cell:step=>listNames(step.needs,codeCell)}].filter(column=>column!==!1)}var resultWords={success:"\
passed",failure:"failed",cancelled:"cancelled",skipped:"skipped"};function describeResult(step){let verdict=describeVerdict(
step,codeCell),reason=[describeReason(step,codeCell),verdict].filter(part=>part!=="").join("; ");if(step.flaky)return reason;
let word=`${resultWords[step.conclusion]}${step.conclusion==="failure"&&!step.required?", but optional":""}`;return reason===
""?word:`${word}: ${reason}`}var summaryLimitBytes=1048576;function renderSummary(record,result,options){let run=concludeLost(record),failures=required=>({
wanted:result.steps.some(step=>step.conclusion==="failure"&&step.required===required),render:maxBytes=>renderFailures(run,
result,{...options,required,linkTo:options.linkTo,maxBytes})}),whole=text=>({wanted:text!=="",render:maxBytes=>countBytes(
text)<=maxBytes?text:""}),left=options.left??chooseAnnotations(result,{budget:annotationBudget}).left,summaries=run.steps.
map(step=>step.end?.summary??""),sections=[{name:"headline",share:1,...whole(`## ${options.title===void 0?"":`${codeSpan(
options.title)}: `}${describeRun(run,result)}
`)},{name:"key figures",share:.2,...whole(renderFigures(run,result))},{name:"failures",share:.45,...failures(!0)},{name:"\
steps not run",share:.05,wanted:hasNotRun(result),render:maxBytes=>renderNotRun(result,maxBytes)},{name:"notices",share:.05,
wanted:run.notices.length>0,render:maxBytes=>renderNotices(run,maxBytes)},{name:"optional failures",share:.15,...failures(
!1)},{name:"flaky steps",share:.1,wanted:result.steps.some(step=>step.flaky),render:maxBytes=>renderFlaky(run,result,maxBytes)},
{name:"timeline",share:.3,...whole(renderTimeline(run,result))},{name:"advice",share:.05,wanted:result.advice.length>0,render:maxBytes=>renderAdvice(
result,maxBytes)},{name:"table of steps",share:.4,wanted:result.steps.length>0,render:maxBytes=>renderTable(result,maxBytes)},
{name:"problems",share:.2,wanted:left.length>0,render:maxBytes=>renderProblems2(left,options.linkTo,maxBytes)},{name:"st\
eps' own summaries",share:1,wanted:summaries.some(text=>text!==""),render:maxBytes=>renderOwn(result,summaries,maxBytes)}];
return assemble(sections,["headline","failures","steps not run","optional failures","flaky steps","table of steps","noti\
ces","key figures","timeline","advice","problems","steps' own summaries"],options.limitBytes)}function renderFigures(run,result){
if(!run.began)return"";let{lanesBecause,plan}=run.began,cpu=result.steps.reduce((sum2,step)=>sum2+(step.cpuMs??0),0),share=Math.
round(100*cpu/(result.cores*result.makespanMs)),finished=isWhole(run,result)&&result.makespanMs>0,floor=result.floorMs>result.
serialEstimateMs/result.lanes+1?"the critical path":"the work ÷ lanes";return`${[`Plan ${codeSpan(plan.file)}`,plainProse(
lanesBecause)||`${result.lanes} lanes`,finished&&`one after another at most ${formatDuration(result.serialEstimateMs)}`,
finished&&`floor ${formatDuration(result.floorMs)} (${floor})`,describeReruns(result),cpu>0&&result.makespanMs>0&&`CPU ${formatDuration(
cpu)}, ${share} % of ${result.cores} cores`].filter(figure=>figure!==!1).join(" · ")}
`}function describeReruns(result){let attempts=result.steps.flatMap(step=>step.attempts.filter(attempt=>attempt.forVerdict));
if(attempts.length===0)return!1;let ms=attempts.reduce((sum2,{startMs,endMs})=>sum2+endMs-startMs,0),what=attempts.length===
1?"1 failed step":`${attempts.length} failed steps`;return`then ${formatDuration(ms)} to run ${what} again alone`}function isWhole(run,result){
return!run.lost&&run.cancelledBy===void 0&&result.conclusion!=="cancelled"}function renderTimeline(run,result){let byId=new Map(
result.steps.map((step,index)=>[step.id,{step,index}])),path=result.criticalPath.flatMap(id=>byId.get(id)??[]),gantt=renderGantt(
run,new Set(path.map(({index})=>index)));if(gantt==="")return"";let links=path.map(({step})=>`${codeSpan(step.name)} (${formatDuration(
step.durationMs??0)})`),shown=links.length>12?[...links.slice(0,6),`… ${links.length-11} more …`,...links.slice(-5)]:
links,total=formatDuration(path.reduce((sum2,{step})=>sum2+(step.durationMs??0),0));return isWhole(run,result)?`### Time\
line

${gantt}
**Critical path**, ${total}: ${shown.join(" → ")}
`:`### Timeline

${gantt}`}function renderNotices(run,maxBytes){let place=({step=Number.MAX_SAFE_INTEGER})=>step,items=[...run.notices].sort(
(a,b2)=>place(a)-place(b2)).map(({severity,message,code})=>`- ${severity==="warning"?"⚠":"ℹ"} ${codeSpan(message)} [${plainProse(
code)}]
`);return fitItems(items,maxBytes,left=>`- … and ${left} more notices
`)}function renderAdvice(result,maxBytes){let items=result.advice.map(({message,code})=>`- ${codeSpan(message)} [${plainProse(
code)}]
`);return fitItems([`### Advice

`,...items],maxBytes,left=>`- … and ${left} more
`)}function renderProblems2(left,linkTo,maxBytes){let open2=`<details><summary>${left.length===1?"1 problem":`${left.length}\
 problems`} without an annotation</summary>

`,close=`
</details>
`,items=fitProblemItems(left,{linkTo,maxBytes:maxBytes-countBytes(open2+close)});return items===""?"":`${open2}${items}${close}`}
function renderOwn(result,summaries,maxBytes){let parts=[],room=maxBytes;for(let[index,summary2]of summaries.entries()){
let step=result.steps[index];if(summary2===""||!step)continue;let heading=`---

<p>Summary of ${codeHtml(step.name)}</p>

`,whole=`${heading}${closeOpen(summary2)}

`,note=`${heading}It is ${formatBytes(countBytes(summary2))} long and did not fit.

`,text=[whole,note].find(candidate=>countBytes(candidate)<=room);if(text===void 0)break;parts.push(text),room-=countBytes(
text)}return parts.join("")}function closeOpen(markdown){let open2;for(let line of markdown.split(/\r?\n/)){let mark=/^ {0,3}(`{3,}|~{3,})(.*)$/.
exec(line);if(!mark)continue;let[,ticks,rest]=mark;open2===void 0?open2=ticks:ticks.startsWith(open2)&&rest.trim()===""&&
(open2=void 0)}return open2===void 0?markdown.trimEnd():`${markdown.trimEnd()}
${open2}`}var import_node_fs=require("node:fs"),import_node_path=require("node:path");function readTextFile(path,limitBytes){try{let{
size}=(0,import_node_fs.statSync)(path);return size>limitBytes?{fault:`it has ${size} bytes; the limit is ${limitBytes}`}:
{text:(0,import_node_fs.readFileSync)(path,"utf8")}}catch(error){let{code,message}=error;return code==="ENOENT"?{fault:"\
there is no such file"}:code==="EISDIR"?{fault:"it is a folder"}:code==="EACCES"?{fault:"it may not be read"}:{fault:message}}}
function writeTextFile(path,text){if((0,import_node_fs.existsSync)(path)&&!(0,import_node_fs.lstatSync)(path).isFile())return overwriteTextFile(
path,text);let draft=`${path}.${process.pid}.tmp`;try{(0,import_node_fs.mkdirSync)((0,import_node_path.dirname)(path),{recursive:!0}),
(0,import_node_fs.writeFileSync)(draft,text),(0,import_node_fs.renameSync)(draft,path);return}catch(error){return removeFile(
draft),`${path} could not be written: ${error.message}`}}function removeFile(path){try{(0,import_node_fs.rmSync)(path,{force:!0})}catch{}}function overwriteTextFile(path,text){try{
(0,import_node_fs.writeFileSync)(path,text);return}catch(error){return`${path} could not be written: ${error.message}`}}var import_node_fs2=require("node:fs");function readJournal(path){let events=[];if(!(0,import_node_fs2.existsSync)(path))return events;for(let line of(0,import_node_fs2.readFileSync)(
path,"utf8").split(`
`).slice(0,-1))try{events.push(JSON.parse(line))}catch{break}return events}var import_node_path2=require("node:path");function runFolderAt(path){return{runId:(0,import_node_path2.basename)(path),path,journal:(0,import_node_path2.join)(path,
"journal.ndjson"),result:(0,import_node_path2.join)(path,"result.json"),spool:(0,import_node_path2.join)(path,"spool"),files:(0,import_node_path2.join)(
path,"files")}}function sleep(ms){return new Promise(resolve=>setTimeout(resolve,ms))}var LONGEST_WAIT_MS=2**31-1;var REST_FOR_WORK=2,LONGEST_REST_MS=200;function createLookout(table){let coming,endedAt=Number.NEGATIVE_INFINITY,tookMs=0,
measure=work=>{let began=performance.now(),result=work();return endedAt=performance.now(),tookMs+=endedAt-began,result},
look=()=>{coming=void 0,tookMs=0;let list=measure(table.list);return{...table,list:()=>list,filterMarked:(of,marker)=>measure(
()=>table.filterMarked(of,marker))}};return()=>{let restMs=Math.min(REST_FOR_WORK*tookMs,LONGEST_REST_MS);return coming??=
sleep(Math.max(0,endedAt+restMs-performance.now())).then(look),coming}}var import_node_child_process=require("node:child_process"),import_node_fs3=require("node:fs");function mayCarryMarker(environ){return environ.includes("PARALLEL_PLAN_")}function carriesMarker(environ,marker){for(let at=environ.
indexOf(marker);at>=0;at=environ.indexOf(marker,at+1)){if(at>0&&environ[at-1]!==0)continue;let next=environ[at+Buffer.byteLength(
marker)];if(next===void 0||next===0||next===47)return!0}return!1}function createProcessTable(platform2=process.platform){return platform2==="linux"?linuxTable:platform2==="win32"?emptyTable:
psTable}var TICKS_PER_MS=.1,KERNEL_THREAD=2097152,environs=new Map,linuxTable={list(){environs.clear();let list=[];for(let name of(0,import_node_fs3.readdirSync)(
"/proc")){let pid=Number(name);if(!Number.isInteger(pid))continue;let info=readStat(pid);info!==void 0&&info.state!=="Z"&&
info.state!=="X"&&list.push(info)}return list},read:readStat,filterMarked:(list,marker)=>list.filter(info=>carriesMarker(
readEnviron(info),marker)),commandOf(pid){let text=readProc(pid,"cmdline")?.toString()||readProc(pid,"comm")?.toString()||
"";return tidyCommand(text)},cwdOf(pid){try{return(0,import_node_fs3.readlinkSync)(`/proc/${pid}/cwd`)}catch{return}},ageMs(info){
try{return Number.parseFloat((0,import_node_fs3.readFileSync)("/proc/uptime","utf8"))*1e3-Number(info.start)/TICKS_PER_MS}catch{
return}}};function readStat(pid){let text=readProc(pid,"stat")?.toString("latin1");if(text===void 0)return;let fields=text.
slice(text.lastIndexOf(")")+2).split(" ");if(!(Number(fields[6])&KERNEL_THREAD))return{pid,state:fields[0]??"",parent:Number(
fields[1]),group:Number(fields[2]),session:Number(fields[3]),start:fields[19]??""}}function readEnviron({pid,start}){let key=`${pid}\
 ${start}`,known=environs.get(key);if(known!==void 0)return known;let environ=readProc(pid,"environ"),kept=environ!==void 0&&
mayCarryMarker(environ)?environ:NOTHING;return environs.set(key,kept),kept}var NOTHING=Buffer.alloc(0),scratch=Buffer.alloc(
16*1024);function readProc(pid,file){let fd;try{fd=(0,import_node_fs3.openSync)(`/proc/${pid}/${file}`,"r");let size=0;for(;;){
let read=(0,import_node_fs3.readSync)(fd,scratch,size,scratch.length-size,null);if(size+=read,read===0)return Buffer.from(
scratch.subarray(0,size));size===scratch.length&&(scratch=Buffer.concat([scratch],2*scratch.length))}}catch{return}finally{
fd!==void 0&&(0,import_node_fs3.closeSync)(fd)}}var PS_FIELDS=["-o","pid=","-o","ppid=","-o","pgid=","-o","state=","-o",
"lstart="],psTable={list:()=>parsePs(ps(["-ax",...PS_FIELDS])).filter(({state})=>state!=="Z"),read:pid=>parsePs(ps(["-p",
String(pid),...PS_FIELDS]))[0],filterMarked(list,marker){let marked=new Set;for(let line of ps(["-axEww","-o","pid=","-o",
"command="]).split(`
`)){let[,pid,rest]=/^\s*(\d+)\s+(.*)$/.exec(line)??[];rest!==void 0&&carriesMarker(Buffer.from(rest.replaceAll(" ","\0")),
marker)&&marked.add(Number(pid))}return list.filter(({pid})=>marked.has(pid))},commandOf:pid=>tidyCommand(ps(["-p",String(
pid),"-ww","-o","command="])),cwdOf:()=>{},ageMs:info=>{let startedAt=Date.parse(info.start);return Number.isNaN(startedAt)?
void 0:Date.now()-startedAt}};function parsePs(text){let list=[];for(let line of text.split(`
`)){let[,pid,parent,group,state,start]=/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S)\S*\s+(.*\S)\s*$/.exec(line)??[];pid!==void 0&&list.
push({pid:Number(pid),parent:Number(parent),group:Number(group),session:Number(group),state,start})}return list}function ps(args){
try{return(0,import_node_child_process.execFileSync)("ps",args,{encoding:"utf8",maxBuffer:256<<20,stdio:["ignore","pipe",
"ignore"]})}catch{return""}}var emptyTable={list:()=>[],read:()=>{},filterMarked:()=>[],commandOf:()=>"",cwdOf:()=>{},ageMs:()=>{}};
function tidyCommand(text){let line=text.replace(/[\0\s]+/g," ").trim();return line.length>200?`${line.slice(0,199)}…`:
line}function findRun(table,marker,groups){let{ours,others}=splitOurs(table.list()),ourSessions=new Set(ours.map(p2=>p2.session)),
marked=table.filterMarked(others,marker),sessions=new Set(marked.map(p2=>p2.session).filter(session=>!ourSessions.has(session)));
for(let pid of groups)isReused(others,{pid,isAlive:()=>!1})||sessions.add(pid);return union(marked,others.filter(p2=>sessions.
has(p2.session)||sessions.has(p2.group)&&groups.includes(p2.group)))}function nameProcess(table,{pid}){return{pid,command:table.commandOf(pid)}}function isReused(list,root){return!root.isAlive()&&
list.some(p2=>p2.pid===root.pid)}function splitOurs(list){let byPid=new Map(list.map(p2=>[p2.pid,p2])),ours=new Set;for(let p2=byPid.
get(process.pid);p2!==void 0&&!ours.has(p2);p2=byPid.get(p2.parent))ours.add(p2);return{ours:[...ours],others:list.filter(
p2=>!ours.has(p2)&&p2.pid>1)}}function union(a,b2){return[...new Map([...a,...b2].map(p2=>[p2.pid,p2])).values()]}var GIVE_UP_MS=2e3,SHORTEST_LOOK_MS=5,LONGEST_LOOK_MS=100,sharedLookout=createLookout(createProcessTable());async function sweepRun(marker,groups,graceMs,table){let found=new Map;return await stopFound(seen=>{let list=findRun(seen,
marker,groups);for(let info of list)found.has(info.pid)||found.set(info.pid,nameProcess(seen,info));return list},[["SIGT\
ERM",0],["SIGKILL",graceMs]],lookoutOf(table)),[...found.values()]}function lookoutOf(table){return table===void 0?sharedLookout:
createLookout(table)}function signalProcess(table,info,signal){return info.pid<=1||info.pid===process.pid||table.read(info.
pid)?.start!==info.start?!1:trySignal(info.pid,signal)}async function stopFound(find,signals,look,root){let startedAt=performance.
now(),lastAtMs=signals.at(-1)?.[1]??0,sent=0,lookMs=SHORTEST_LOOK_MS,emptyLooks=0,isDue=!1,toGroup=!1;for(;;){let passedMs=performance.
now()-startedAt;for(;sent<signals.length&&signals[sent][1]<=passedMs;sent++)isDue=!0,toGroup=root?.isAlive()===!0&&trySignal(
-root.pid,signals[sent][0]);let signal=signals[sent-1]?.[0],seen=await tryLook(look,find);if(seen!==void 0){for(let target of seen.
targets)(isDue?!toGroup||target.group!==root?.pid:signal==="SIGKILL")&&signalProcess(seen.table,target,signal),signal!==
void 0&&(target.state==="T"||target.state==="t")&&signalProcess(seen.table,target,"SIGCONT");isDue=!1}if(seen?.targets.length!==
0||root?.isAlive()===!0)emptyLooks=0;else if(++emptyLooks===2)return[];if(passedMs>lastAtMs+GIVE_UP_MS)return seen?.targets.
map(target=>nameProcess(seen.table,target))??[];let nextMs=sent<signals.length?Math.max(1,signals[sent][1]-passedMs):LONGEST_LOOK_MS;
await sleep(emptyLooks>0?1:Math.min(lookMs,nextMs)),lookMs=Math.min(2*lookMs,LONGEST_LOOK_MS)}}async function tryLook(look,find){
try{let table=await look();return{table,targets:find(table)}}catch{return}}function trySignal(pid,signal){try{return process.kill(pid,signal),!0}catch{return!1}}var import_node_buffer3=require("node:buffer"),import_node_fs5=require("node:fs");var import_node_buffer2=require("node:buffer"),import_node_fs4=require("node:fs");var import_node_util=require("node:util");var KEPT_BYTES=256*1024,ALL_KEPT_BYTES=16*1024*1024,CHUNK_BYTES=64*1024,rests=new Map;async function*readSpool(path){let last=10;try{let fd=(0,import_node_fs4.openSync)(path,"r");try{for(;;){let buffer=import_node_buffer2.Buffer.
allocUnsafe(CHUNK_BYTES),bytesRead=(0,import_node_fs4.readSync)(fd,buffer);if(bytesRead===0)break;last=buffer[bytesRead-
1],yield buffer.subarray(0,bytesRead)}}finally{(0,import_node_fs4.closeSync)(fd)}}catch(error){rests.has(path)||(yield import_node_buffer2.Buffer.
from(`… the output cannot be read back: ${explainError(error)} …
`))}let rest=rests.get(path);rest&&(last!==10&&(yield import_node_buffer2.Buffer.from(`
`)),rest.lost>0&&(yield import_node_buffer2.Buffer.from(`… ${rest.lost} bytes are missing: they could not be written t\
o disk …
`)),yield*rest.pieces)}function explainError(error){return error instanceof Error&&"errno"in error&&typeof error.errno=="number"?(0,import_node_util.getSystemErrorMap)().
get(error.errno)?.[1]??error.message:String(error)}var FULL_BYTES=1024*1024,DRAINED_BYTES=256*1024,BATCH_BYTES=64*1024,LINES_BYTES=256*1024,LONGEST_WAIT_MS2=50;function createWriter(fd=1){
let queue=[],queuedBytes=0,closed=!1,wasCut=!1,deadline,writing,footer,mustRedraw=!1,lineOpen=!1,drained=[];function add(item){
if(!closed){if(import_node_buffer3.Buffer.isBuffer(item)){if(item.length===0)return;queuedBytes+=item.length}queue.push(
item),start()}}function start(){writing??=new Promise(resolve=>setImmediate(resolve)).then(writeQueue)}async function writeQueue(){
for(;!closed&&(queue.length>0||mustRedraw);){mustRedraw=!1;let items=queue;queue=[],items.length===0&&await writeAll(import_node_buffer3.Buffer.
alloc(0));for(let at=0;at<items.length&&!closed;)at=await writeFrom(items,at)}closed&&(queue=[]),writing=void 0}async function writeFrom(items,at){
let first=items[at];if(!import_node_buffer3.Buffer.isBuffer(first)){for await(let lines of wholeLines(readSpool(first.path)))
if(await writeAll(first.change(lines)),closed)break;return at+1}let batch=[first],size=first.length,next=at+1;for(;next<
items.length;next++){let item=items[next];if(!import_node_buffer3.Buffer.isBuffer(item)||size+item.length>BATCH_BYTES)break;
batch.push(item),size+=item.length}return items.fill(EMPTY,at,next),await writeAll(batch.length===1?first:import_node_buffer3.Buffer.
concat(batch)),closed||release(size),next}function release(size){if(queuedBytes-=size,queuedBytes<=DRAINED_BYTES)for(let callback of drained.
splice(0))callback()}async function writeAll(content){let bytes=footer?frame(content,footer):content,waitMs=1;for(let from=0;from<
bytes.length;){let result=await writeOnce(fd,bytes,from);if(typeof result=="number"&&(from+=result,waitMs=1),deadline!==
void 0&&performance.now()>=deadline){wasCut=!0,close();return}if(typeof result!="number")if(result==="EAGAIN"||result===
"EINTR")await new Promise(resolve=>setTimeout(resolve,waitMs)),waitMs=Math.min(LONGEST_WAIT_MS2,2*waitMs);else{close();return}}}
function close(){closed=!0,release(queuedBytes)}function frame(content,{erase,draw}){let before=import_node_buffer3.Buffer.
from(lineOpen?"":erase());return content.length>0&&(lineOpen=content.at(-1)!==10),import_node_buffer3.Buffer.concat([before,
content,import_node_buffer3.Buffer.from(lineOpen?"":draw())])}return{text:text=>add(import_node_buffer3.Buffer.from(text)),
bytes:add,spool:(path,change=lines=>lines)=>add({path,change}),async flush(){for(;writing;)await writing},hurry(ms){deadline??=
performance.now()+ms},get wasCut(){return wasCut},noteCut(){wasCut=!0},get queuedBytes(){return queuedBytes},get isFull(){
return queuedBytes>=FULL_BYTES},onDrain(callback){drained.push(callback),release(0)},get closed(){return closed},setFooter(given){
footer=given},redraw(){footer===void 0||closed||mustRedraw||(mustRedraw=!0,start())}}}var EMPTY=import_node_buffer3.Buffer.
alloc(0);function writeOnce(fd,bytes,from){return new Promise(resolve=>{(0,import_node_fs5.write)(fd,bytes,from,bytes.length-
from,null,(error,written)=>resolve(error?.code??written))})}async function*wholeLines(chunks){let buffer=import_node_buffer3.Buffer.
allocUnsafe(LINES_BYTES),held=0;for await(let chunk of chunks)for(let from=0;from<chunk.length;){let taken=chunk.copy(buffer,
held,from);from+=taken;let size=held+taken,end=buffer.subarray(0,size).lastIndexOf(10)+1,cut=end===0&&size===buffer.length?
size:end;cut>0&&(yield buffer.subarray(0,cut)),buffer.copyWithin(0,cut,size),held=size-cut}held>0&&(yield buffer.subarray(
0,held))}var import_node_path3=require("node:path");var mostDiffBytes=32*1024*1024;var mostBytes=1024*1024;function formatAnnotations(annotations){return annotations.map(annotation=>`${formatAnnotation(annotation)}
`).join("")}function takeLeftAnnotations(folder){let kept=readTextFile(fileIn(folder),mostBytes);return removeFile(fileIn(folder)),"\
text"in kept?kept.text:""}function fileIn(folder){return(0,import_node_path3.join)(folder,"annotations.txt")}var GRACE_MS=500;async function post(env){let writer=createWriter(1),say=text=>writer.text(`${safeText(text,1e3)}
`);if(getState("ended")==="true")writer.text(takeLeftAnnotations(getState("folder")));else if(getState("folder")!=="")try{
await sweep(say),report(env,writer,say)}catch(error){say(`the killed run cannot be reported: ${error.message}`)}await writer.
flush()}async function sweep(say){let marker=getState("marker");if(marker!=="")for(let{pid,command}of await sweepRun(marker,
[],GRACE_MS))say(`stopped process ${pid}, which the killed run had left: ${command}`)}function report(env,writer,say){let folder=runFolderAt(
getState("folder")),record=readRecord(folder.journal,say),result=buildResult(record),budget=getState("annotations")==="t\
rue"?annotationBudget:{error:0,warning:0,notice:0},{chosen,left}=chooseAnnotations(result,{budget}),faults=[writeTextFile(
folder.result,`${JSON.stringify(result,null,2)}
`)];record.conclusion!==void 0?say("the action was killed after the run had ended, before it had told all"):say(`the run\
 was killed before ${record.began?"its end":"its first step"}`),getState("summary")==="true"&&getState("summarised")!=="\
true"&&env.GITHUB_STEP_SUMMARY&&(faults.push(overwriteTextFile(env.GITHUB_STEP_SUMMARY,renderRecord(record,result,left))),
say("what had finished is in the job summary")),writer.text(formatAnnotations(chosen));for(let fault of faults)fault&&say(
fault)}function readRecord(path,say){let record=createRecord();try{for(let event of readJournal(path))applyEvent(record,
event)}catch(error){say(`the journal of the run cannot be read: ${error.message}`)}return record}function renderRecord(record,result,left){
let reproduce=record.began?reproduceStep(record.began.plan):()=>"";return renderSummary(record,result,{reproduce,limitBytes:summaryLimitBytes,
left})}process.stdout.on("error",()=>{});post(process.env).then(()=>process.exit(0));
