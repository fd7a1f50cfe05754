"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from=="object"||typeof from=="function")for(let key of __getOwnPropNames(
from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=__getOwnPropDesc(from,
key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.
__esModule?__defProp(target,"default",{value:mod,enumerable:!0}):target,mod));var require_ed5=__commonJS({"node_modules/xmlchars/xml/1.0/ed5.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.CHAR=`	
\r -퟿-�𐀀-􏿿`;exports2.S=` 	\r
`;exports2.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";exports2.
NAME_CHAR="-"+exports2.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";exports2.CHAR_RE=new RegExp("^["+exports2.CHAR+"]$","u");exports2.
S_RE=new RegExp("^["+exports2.S+"]+$","u");exports2.NAME_START_CHAR_RE=new RegExp("^["+exports2.NAME_START_CHAR+"]$","u");
exports2.NAME_CHAR_RE=new RegExp("^["+exports2.NAME_CHAR+"]$","u");exports2.NAME_RE=new RegExp("^["+exports2.NAME_START_CHAR+
"]["+exports2.NAME_CHAR+"]*$","u");exports2.NMTOKEN_RE=new RegExp("^["+exports2.NAME_CHAR+"]+$","u");var TAB=9,NL=10,CR=13,
SPACE=32;exports2.S_LIST=[SPACE,NL,CR,TAB];function isChar(c){return c>=SPACE&&c<=55295||c===NL||c===CR||c===TAB||c>=57344&&
c<=65533||c>=65536&&c<=1114111}exports2.isChar=isChar;function isS(c){return c===SPACE||c===NL||c===CR||c===TAB}exports2.
isS=isS;function isNameStartChar(c){return c>=65&&c<=90||c>=97&&c<=122||c===58||c===95||c===8204||c===8205||c>=192&&c<=214||
c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||c>=8304&&c<=8591||c>=11264&&c<=12271||c>=12289&&c<=55295||
c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&c<=983039}exports2.isNameStartChar=isNameStartChar;function isNameChar(c){
return isNameStartChar(c)||c>=48&&c<=57||c===45||c===46||c===183||c>=768&&c<=879||c>=8255&&c<=8256}exports2.isNameChar=isNameChar}});var require_ed2=__commonJS({"node_modules/xmlchars/xml/1.1/ed2.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.CHAR="-퟿-�𐀀-􏿿";exports2.RESTRICTED_CHAR="-\b\v\f---";exports2.
S=` 	\r
`;exports2.NAME_START_CHAR=":A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";exports2.
NAME_CHAR="-"+exports2.NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";exports2.CHAR_RE=new RegExp("^["+exports2.CHAR+"]$","u");exports2.
RESTRICTED_CHAR_RE=new RegExp("^["+exports2.RESTRICTED_CHAR+"]$","u");exports2.S_RE=new RegExp("^["+exports2.S+"]+$","u");
exports2.NAME_START_CHAR_RE=new RegExp("^["+exports2.NAME_START_CHAR+"]$","u");exports2.NAME_CHAR_RE=new RegExp("^["+exports2.
NAME_CHAR+"]$","u");exports2.NAME_RE=new RegExp("^["+exports2.NAME_START_CHAR+"]["+exports2.NAME_CHAR+"]*$","u");exports2.
NMTOKEN_RE=new RegExp("^["+exports2.NAME_CHAR+"]+$","u");var TAB=9,NL=10,CR=13,SPACE=32;exports2.S_LIST=[SPACE,NL,CR,TAB];
function isChar(c){return c>=1&&c<=55295||c>=57344&&c<=65533||c>=65536&&c<=1114111}exports2.isChar=isChar;function isRestrictedChar(c){
return c>=1&&c<=8||c===11||c===12||c>=14&&c<=31||c>=127&&c<=132||c>=134&&c<=159}exports2.isRestrictedChar=isRestrictedChar;
function isCharAndNotRestricted(c){return c===9||c===10||c===13||c>31&&c<127||c===133||c>159&&c<=55295||c>=57344&&c<=65533||
c>=65536&&c<=1114111}exports2.isCharAndNotRestricted=isCharAndNotRestricted;function isS(c){return c===SPACE||c===NL||c===
CR||c===TAB}exports2.isS=isS;function isNameStartChar(c){return c>=65&&c<=90||c>=97&&c<=122||c===58||c===95||c===8204||c===
8205||c>=192&&c<=214||c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||c>=8304&&c<=8591||c>=11264&&c<=12271||
c>=12289&&c<=55295||c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&c<=983039}exports2.isNameStartChar=isNameStartChar;
function isNameChar(c){return isNameStartChar(c)||c>=48&&c<=57||c===45||c===46||c===183||c>=768&&c<=879||c>=8255&&c<=8256}
exports2.isNameChar=isNameChar}});var require_ed3=__commonJS({"node_modules/xmlchars/xmlns/1.0/ed3.js"(exports2){"use strict";Object.defineProperty(exports2,
"__esModule",{value:!0});exports2.NC_NAME_START_CHAR="A-Z_a-zÀ-ÖØ-öø-˿Ͱ-ͽͿ-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
exports2.NC_NAME_CHAR="-"+exports2.NC_NAME_START_CHAR+".0-9·̀-ͯ‿-⁀";exports2.NC_NAME_START_CHAR_RE=new RegExp("^["+
exports2.NC_NAME_START_CHAR+"]$","u");exports2.NC_NAME_CHAR_RE=new RegExp("^["+exports2.NC_NAME_CHAR+"]$","u");exports2.
NC_NAME_RE=new RegExp("^["+exports2.NC_NAME_START_CHAR+"]["+exports2.NC_NAME_CHAR+"]*$","u");function isNCNameStartChar(c){
return c>=65&&c<=90||c===95||c>=97&&c<=122||c>=192&&c<=214||c>=216&&c<=246||c>=248&&c<=767||c>=880&&c<=893||c>=895&&c<=8191||
c>=8204&&c<=8205||c>=8304&&c<=8591||c>=11264&&c<=12271||c>=12289&&c<=55295||c>=63744&&c<=64975||c>=65008&&c<=65533||c>=65536&&
c<=983039}exports2.isNCNameStartChar=isNCNameStartChar;function isNCNameChar(c){return isNCNameStartChar(c)||c===45||c===
46||c>=48&&c<=57||c===183||c>=768&&c<=879||c>=8255&&c<=8256}exports2.isNCNameChar=isNCNameChar}});var require_saxes=__commonJS({"node_modules/saxes/saxes.js"(exports2){"use strict";Object.defineProperty(exports2,"__esM\
odule",{value:!0});exports2.SaxesParser=exports2.EVENTS=void 0;var ed5=require_ed5(),ed2=require_ed2(),NSed3=require_ed3(),
isS=ed5.isS,isChar10=ed5.isChar,isNameStartChar=ed5.isNameStartChar,isNameChar=ed5.isNameChar,S_LIST=ed5.S_LIST,NAME_RE=ed5.
NAME_RE,isChar11=ed2.isChar,isNCNameStartChar=NSed3.isNCNameStartChar,isNCNameChar=NSed3.isNCNameChar,NC_NAME_RE=NSed3.NC_NAME_RE,
XML_NAMESPACE="http://www.w3.org/XML/1998/namespace",XMLNS_NAMESPACE="http://www.w3.org/2000/xmlns/",rootNS={__proto__:null,
xml:XML_NAMESPACE,xmlns:XMLNS_NAMESPACE},XML_ENTITIES={__proto__:null,amp:"&",gt:">",lt:"<",quot:'"',apos:"'"},EOC=-1,NL_LIKE=-2,
S_BEGIN=0,S_BEGIN_WHITESPACE=1,S_DOCTYPE=2,S_DOCTYPE_QUOTE=3,S_DTD=4,S_DTD_QUOTED=5,S_DTD_OPEN_WAKA=6,S_DTD_OPEN_WAKA_BANG=7,
S_DTD_COMMENT=8,S_DTD_COMMENT_ENDING=9,S_DTD_COMMENT_ENDED=10,S_DTD_PI=11,S_DTD_PI_ENDING=12,S_TEXT=13,S_ENTITY=14,S_OPEN_WAKA=15,
S_OPEN_WAKA_BANG=16,S_COMMENT=17,S_COMMENT_ENDING=18,S_COMMENT_ENDED=19,S_CDATA=20,S_CDATA_ENDING=21,S_CDATA_ENDING_2=22,
S_PI_FIRST_CHAR=23,S_PI_REST=24,S_PI_BODY=25,S_PI_ENDING=26,S_XML_DECL_NAME_START=27,S_XML_DECL_NAME=28,S_XML_DECL_EQ=29,
S_XML_DECL_VALUE_START=30,S_XML_DECL_VALUE=31,S_XML_DECL_SEPARATOR=32,S_XML_DECL_ENDING=33,S_OPEN_TAG=34,S_OPEN_TAG_SLASH=35,
S_ATTRIB=36,S_ATTRIB_NAME=37,S_ATTRIB_NAME_SAW_WHITE=38,S_ATTRIB_VALUE=39,S_ATTRIB_VALUE_QUOTED=40,S_ATTRIB_VALUE_CLOSED=41,
S_ATTRIB_VALUE_UNQUOTED=42,S_CLOSE_TAG=43,S_CLOSE_TAG_SAW_WHITE=44,TAB=9,NL=10,CR=13,SPACE=32,BANG=33,DQUOTE=34,AMP=38,SQUOTE=39,
MINUS=45,FORWARD_SLASH=47,SEMICOLON=59,LESS=60,EQUAL=61,GREATER=62,QUESTION=63,OPEN_BRACKET=91,CLOSE_BRACKET=93,NEL=133,
LS=8232,isQuote=c=>c===DQUOTE||c===SQUOTE,QUOTES=[DQUOTE,SQUOTE],DOCTYPE_TERMINATOR=[...QUOTES,OPEN_BRACKET,GREATER],DTD_TERMINATOR=[
...QUOTES,LESS,CLOSE_BRACKET],XML_DECL_NAME_TERMINATOR=[EQUAL,QUESTION,...S_LIST],ATTRIB_VALUE_UNQUOTED_TERMINATOR=[...S_LIST,
GREATER,AMP,LESS];function nsPairCheck(parser,prefix,uri){switch(prefix){case"xml":uri!==XML_NAMESPACE&&parser.fail(`xml\
 prefix must be bound to ${XML_NAMESPACE}.`);break;case"xmlns":uri!==XMLNS_NAMESPACE&&parser.fail(`xmlns prefix must be \
bound to ${XMLNS_NAMESPACE}.`);break;default:}switch(uri){case XMLNS_NAMESPACE:parser.fail(prefix===""?`the default name\
space may not be set to ${uri}.`:`may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);break;case XML_NAMESPACE:
switch(prefix){case"xml":break;case"":parser.fail(`the default namespace may not be set to ${uri}.`);break;default:parser.
fail("may not assign the xml namespace to another prefix.")}break;default:}}function nsMappingCheck(parser,mapping){for(let local of Object.
keys(mapping))nsPairCheck(parser,local,mapping[local])}var isNCName=name=>NC_NAME_RE.test(name),isName=name=>NAME_RE.test(
name),FORBIDDEN_START=0,FORBIDDEN_BRACKET=1,FORBIDDEN_BRACKET_BRACKET=2;exports2.EVENTS=["xmldecl","text","processingins\
truction","doctype","comment","opentagstart","attribute","opentag","closetag","cdata","error","end","ready"];var EVENT_NAME_TO_HANDLER_NAME={
xmldecl:"xmldeclHandler",text:"textHandler",processinginstruction:"piHandler",doctype:"doctypeHandler",comment:"commentH\
andler",opentagstart:"openTagStartHandler",attribute:"attributeHandler",opentag:"openTagHandler",closetag:"closeTagHandl\
er",cdata:"cdataHandler",error:"errorHandler",end:"endHandler",ready:"readyHandler"},SaxesParser2=class{constructor(opt){
this.opt=opt??{},this.fragmentOpt=!!this.opt.fragment;let xmlnsOpt=this.xmlnsOpt=!!this.opt.xmlns;if(this.trackPosition=
this.opt.position!==!1,this.fileName=this.opt.fileName,xmlnsOpt){this.nameStartCheck=isNCNameStartChar,this.nameCheck=isNCNameChar,
this.isName=isNCName,this.processAttribs=this.processAttribsNS,this.pushAttrib=this.pushAttribNS,this.ns=Object.assign({
__proto__:null},rootNS);let additional=this.opt.additionalNamespaces;additional!=null&&(nsMappingCheck(this,additional),
Object.assign(this.ns,additional))}else this.nameStartCheck=isNameStartChar,this.nameCheck=isNameChar,this.isName=isName,
this.processAttribs=this.processAttribsPlain,this.pushAttrib=this.pushAttribPlain;this.stateTable=[this.sBegin,this.sBeginWhitespace,
this.sDoctype,this.sDoctypeQuote,this.sDTD,this.sDTDQuoted,this.sDTDOpenWaka,this.sDTDOpenWakaBang,this.sDTDComment,this.
sDTDCommentEnding,this.sDTDCommentEnded,this.sDTDPI,this.sDTDPIEnding,this.sText,this.sEntity,this.sOpenWaka,this.sOpenWakaBang,
this.sComment,this.sCommentEnding,this.sCommentEnded,this.sCData,this.sCDataEnding,this.sCDataEnding2,this.sPIFirstChar,
this.sPIRest,this.sPIBody,this.sPIEnding,this.sXMLDeclNameStart,this.sXMLDeclName,this.sXMLDeclEq,this.sXMLDeclValueStart,
this.sXMLDeclValue,this.sXMLDeclSeparator,this.sXMLDeclEnding,this.sOpenTag,this.sOpenTagSlash,this.sAttrib,this.sAttribName,
this.sAttribNameSawWhite,this.sAttribValue,this.sAttribValueQuoted,this.sAttribValueClosed,this.sAttribValueUnquoted,this.
sCloseTag,this.sCloseTagSawWhite],this._init()}get closed(){return this._closed}_init(){var _a;this.openWakaBang="",this.
text="",this.name="",this.piTarget="",this.entity="",this.q=null,this.tags=[],this.tag=null,this.topNS=null,this.chunk="",
this.chunkPosition=0,this.i=0,this.prevI=0,this.carriedFromPrevious=void 0,this.forbiddenState=FORBIDDEN_START,this.attribList=
[];let{fragmentOpt}=this;this.state=fragmentOpt?S_TEXT:S_BEGIN,this.reportedTextBeforeRoot=this.reportedTextAfterRoot=this.
closedRoot=this.sawRoot=fragmentOpt,this.xmlDeclPossible=!fragmentOpt,this.xmlDeclExpects=["version"],this.entityReturnState=
void 0;let{defaultXMLVersion}=this.opt;if(defaultXMLVersion===void 0){if(this.opt.forceXMLVersion===!0)throw new Error("\
forceXMLVersion set but defaultXMLVersion is not set");defaultXMLVersion="1.0"}this.setXMLVersion(defaultXMLVersion),this.
positionAtNewLine=0,this.doctype=!1,this._closed=!1,this.xmlDecl={version:void 0,encoding:void 0,standalone:void 0},this.
line=1,this.column=0,this.ENTITIES=Object.create(XML_ENTITIES),(_a=this.readyHandler)===null||_a===void 0||_a.call(this)}get position(){
return this.chunkPosition+this.i}get columnIndex(){return this.position-this.positionAtNewLine}on(name,handler){this[EVENT_NAME_TO_HANDLER_NAME[name]]=
handler}off(name){this[EVENT_NAME_TO_HANDLER_NAME[name]]=void 0}makeError(message){var _a;let msg=(_a=this.fileName)!==null&&
_a!==void 0?_a:"";return this.trackPosition&&(msg.length>0&&(msg+=":"),msg+=`${this.line}:${this.column}`),msg.length>0&&
(msg+=": "),new Error(msg+message)}fail(message){let err=this.makeError(message),handler=this.errorHandler;if(handler===
void 0)throw err;return handler(err),this}write(chunk){if(this.closed)return this.fail("cannot write after close; assign\
 an onready handler.");let end3=!1;chunk===null?(end3=!0,chunk=""):typeof chunk=="object"&&(chunk=chunk.toString()),this.
carriedFromPrevious!==void 0&&(chunk=`${this.carriedFromPrevious}${chunk}`,this.carriedFromPrevious=void 0);let limit=chunk.
length,lastCode=chunk.charCodeAt(limit-1);!end3&&(lastCode===CR||lastCode>=55296&&lastCode<=56319)&&(this.carriedFromPrevious=
chunk[limit-1],limit--,chunk=chunk.slice(0,limit));let{stateTable}=this;for(this.chunk=chunk,this.i=0;this.i<limit;)stateTable[this.
state].call(this);return this.chunkPosition+=limit,end3?this.end():this}close(){return this.write(null)}getCode10(){let{
chunk,i}=this;if(this.prevI=i,this.i=i+1,i>=chunk.length)return EOC;let code7=chunk.charCodeAt(i);if(this.column++,code7<
55296){if(code7>=SPACE||code7===TAB)return code7;switch(code7){case NL:return this.line++,this.column=0,this.positionAtNewLine=
this.position,NL;case CR:return chunk.charCodeAt(i+1)===NL&&(this.i=i+2),this.line++,this.column=0,this.positionAtNewLine=
this.position,NL_LIKE;default:return this.fail("disallowed character."),code7}}if(code7>56319)return code7>=57344&&code7<=
65533||this.fail("disallowed character."),code7;let final=65536+(code7-55296)*1024+(chunk.charCodeAt(i+1)-56320);return this.
i=i+2,final>1114111&&this.fail("disallowed character."),final}getCode11(){let{chunk,i}=this;if(this.prevI=i,this.i=i+1,i>=
chunk.length)return EOC;let code7=chunk.charCodeAt(i);if(this.column++,code7<55296){if(code7>31&&code7<127||code7>159&&code7!==
LS||code7===TAB)return code7;switch(code7){case NL:return this.line++,this.column=0,this.positionAtNewLine=this.position,
NL;case CR:{let next=chunk.charCodeAt(i+1);(next===NL||next===NEL)&&(this.i=i+2)}case NEL:case LS:return this.line++,this.
column=0,this.positionAtNewLine=this.position,NL_LIKE;default:return this.fail("disallowed character."),code7}}if(code7>
56319)return code7>=57344&&code7<=65533||this.fail("disallowed character."),code7;let final=65536+(code7-55296)*1024+(chunk.
charCodeAt(i+1)-56320);return this.i=i+2,final>1114111&&this.fail("disallowed character."),final}getCodeNorm(){let c=this.
getCode();return c===NL_LIKE?NL:c}unget(){this.i=this.prevI,this.column--}captureTo(chars){let{i:start}=this,{chunk}=this;
for(;;){let c=this.getCode(),isNLLike=c===NL_LIKE,final=isNLLike?NL:c;if(final===EOC||chars.includes(final))return this.
text+=chunk.slice(start,this.prevI),final;isNLLike&&(this.text+=`${chunk.slice(start,this.prevI)}
`,start=this.i)}}captureToChar(char){let{i:start}=this,{chunk}=this;for(;;){let c=this.getCode();switch(c){case NL_LIKE:
this.text+=`${chunk.slice(start,this.prevI)}
`,start=this.i,c=NL;break;case EOC:return this.text+=chunk.slice(start),!1;default:}if(c===char)return this.text+=chunk.
slice(start,this.prevI),!0}}captureNameChars(){let{chunk,i:start}=this;for(;;){let c=this.getCode();if(c===EOC)return this.
name+=chunk.slice(start),EOC;if(!isNameChar(c))return this.name+=chunk.slice(start,this.prevI),c===NL_LIKE?NL:c}}skipSpaces(){
for(;;){let c=this.getCodeNorm();if(c===EOC||!isS(c))return c}}setXMLVersion(version){this.currentXMLVersion=version,version===
"1.0"?(this.isChar=isChar10,this.getCode=this.getCode10):(this.isChar=isChar11,this.getCode=this.getCode11)}sBegin(){this.
chunk.charCodeAt(0)===65279&&(this.i++,this.column++),this.state=S_BEGIN_WHITESPACE}sBeginWhitespace(){let iBefore=this.
i,c=this.skipSpaces();switch(this.prevI!==iBefore&&(this.xmlDeclPossible=!1),c){case LESS:if(this.state=S_OPEN_WAKA,this.
text.length!==0)throw new Error("no-empty text at start");break;case EOC:break;default:this.unget(),this.state=S_TEXT,this.
xmlDeclPossible=!1}}sDoctype(){var _a;let c=this.captureTo(DOCTYPE_TERMINATOR);switch(c){case GREATER:{(_a=this.doctypeHandler)===
null||_a===void 0||_a.call(this,this.text),this.text="",this.state=S_TEXT,this.doctype=!0;break}case EOC:break;default:this.
text+=String.fromCodePoint(c),c===OPEN_BRACKET?this.state=S_DTD:isQuote(c)&&(this.state=S_DOCTYPE_QUOTE,this.q=c)}}sDoctypeQuote(){
let q2=this.q;this.captureToChar(q2)&&(this.text+=String.fromCodePoint(q2),this.q=null,this.state=S_DOCTYPE)}sDTD(){let c=this.
captureTo(DTD_TERMINATOR);c!==EOC&&(this.text+=String.fromCodePoint(c),c===CLOSE_BRACKET?this.state=S_DOCTYPE:c===LESS?this.
state=S_DTD_OPEN_WAKA:isQuote(c)&&(this.state=S_DTD_QUOTED,this.q=c))}sDTDQuoted(){let q2=this.q;this.captureToChar(q2)&&
(this.text+=String.fromCodePoint(q2),this.state=S_DTD,this.q=null)}sDTDOpenWaka(){let c=this.getCodeNorm();switch(this.text+=
String.fromCodePoint(c),c){case BANG:this.state=S_DTD_OPEN_WAKA_BANG,this.openWakaBang="";break;case QUESTION:this.state=
S_DTD_PI;break;default:this.state=S_DTD}}sDTDOpenWakaBang(){let char=String.fromCodePoint(this.getCodeNorm()),owb=this.openWakaBang+=
char;this.text+=char,owb!=="-"&&(this.state=owb==="--"?S_DTD_COMMENT:S_DTD,this.openWakaBang="")}sDTDComment(){this.captureToChar(
MINUS)&&(this.text+="-",this.state=S_DTD_COMMENT_ENDING)}sDTDCommentEnding(){let c=this.getCodeNorm();this.text+=String.
fromCodePoint(c),this.state=c===MINUS?S_DTD_COMMENT_ENDED:S_DTD_COMMENT}sDTDCommentEnded(){let c=this.getCodeNorm();this.
text+=String.fromCodePoint(c),c===GREATER?this.state=S_DTD:(this.fail("malformed comment."),this.state=S_DTD_COMMENT)}sDTDPI(){
this.captureToChar(QUESTION)&&(this.text+="?",this.state=S_DTD_PI_ENDING)}sDTDPIEnding(){let c=this.getCodeNorm();this.text+=
String.fromCodePoint(c),c===GREATER&&(this.state=S_DTD)}sText(){this.tags.length!==0?this.handleTextInRoot():this.handleTextOutsideRoot()}sEntity(){
let{i:start}=this,{chunk}=this;loop:for(;;)switch(this.getCode()){case NL_LIKE:this.entity+=`${chunk.slice(start,this.prevI)}\

`,start=this.i;break;case SEMICOLON:{let{entityReturnState}=this,entity=this.entity+chunk.slice(start,this.prevI);this.state=
entityReturnState;let parsed;entity===""?(this.fail("empty entity name."),parsed="&;"):(parsed=this.parseEntity(entity),
this.entity=""),(entityReturnState!==S_TEXT||this.textHandler!==void 0)&&(this.text+=parsed);break loop}case EOC:this.entity+=
chunk.slice(start);break loop;default:}}sOpenWaka(){let c=this.getCode();if(isNameStartChar(c))this.state=S_OPEN_TAG,this.
unget(),this.xmlDeclPossible=!1;else switch(c){case FORWARD_SLASH:this.state=S_CLOSE_TAG,this.xmlDeclPossible=!1;break;case BANG:
this.state=S_OPEN_WAKA_BANG,this.openWakaBang="",this.xmlDeclPossible=!1;break;case QUESTION:this.state=S_PI_FIRST_CHAR;
break;default:this.fail("disallowed character in tag name"),this.state=S_TEXT,this.xmlDeclPossible=!1}}sOpenWakaBang(){switch(this.
openWakaBang+=String.fromCodePoint(this.getCodeNorm()),this.openWakaBang){case"[CDATA[":!this.sawRoot&&!this.reportedTextBeforeRoot&&
(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=!0),this.closedRoot&&!this.reportedTextAfterRoot&&
(this.fail("text data outside of root node."),this.reportedTextAfterRoot=!0),this.state=S_CDATA,this.openWakaBang="";break;case"\
--":this.state=S_COMMENT,this.openWakaBang="";break;case"DOCTYPE":this.state=S_DOCTYPE,(this.doctype||this.sawRoot)&&this.
fail("inappropriately located doctype declaration."),this.openWakaBang="";break;default:this.openWakaBang.length>=7&&this.
fail("incorrect syntax.")}}sComment(){this.captureToChar(MINUS)&&(this.state=S_COMMENT_ENDING)}sCommentEnding(){var _a;let c=this.
getCodeNorm();c===MINUS?(this.state=S_COMMENT_ENDED,(_a=this.commentHandler)===null||_a===void 0||_a.call(this,this.text),
this.text=""):(this.text+=`-${String.fromCodePoint(c)}`,this.state=S_COMMENT)}sCommentEnded(){let c=this.getCodeNorm();c!==
GREATER?(this.fail("malformed comment."),this.text+=`--${String.fromCodePoint(c)}`,this.state=S_COMMENT):this.state=S_TEXT}sCData(){
this.captureToChar(CLOSE_BRACKET)&&(this.state=S_CDATA_ENDING)}sCDataEnding(){let c=this.getCodeNorm();c===CLOSE_BRACKET?
this.state=S_CDATA_ENDING_2:(this.text+=`]${String.fromCodePoint(c)}`,this.state=S_CDATA)}sCDataEnding2(){var _a;let c=this.
getCodeNorm();switch(c){case GREATER:{(_a=this.cdataHandler)===null||_a===void 0||_a.call(this,this.text),this.text="",this.
state=S_TEXT;break}case CLOSE_BRACKET:this.text+="]";break;default:this.text+=`]]${String.fromCodePoint(c)}`,this.state=
S_CDATA}}sPIFirstChar(){let c=this.getCodeNorm();this.nameStartCheck(c)?(this.piTarget+=String.fromCodePoint(c),this.state=
S_PI_REST):c===QUESTION||isS(c)?(this.fail("processing instruction without a target."),this.state=c===QUESTION?S_PI_ENDING:
S_PI_BODY):(this.fail("disallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(c),this.
state=S_PI_REST)}sPIRest(){let{chunk,i:start}=this;for(;;){let c=this.getCodeNorm();if(c===EOC){this.piTarget+=chunk.slice(
start);return}if(!this.nameCheck(c)){this.piTarget+=chunk.slice(start,this.prevI);let isQuestion=c===QUESTION;isQuestion||
isS(c)?this.piTarget==="xml"?(this.xmlDeclPossible||this.fail("an XML declaration must be at the start of the document."),
this.state=isQuestion?S_XML_DECL_ENDING:S_XML_DECL_NAME_START):this.state=isQuestion?S_PI_ENDING:S_PI_BODY:(this.fail("d\
isallowed character in processing instruction name."),this.piTarget+=String.fromCodePoint(c));break}}}sPIBody(){if(this.
text.length===0){let c=this.getCodeNorm();c===QUESTION?this.state=S_PI_ENDING:isS(c)||(this.text=String.fromCodePoint(c))}else
this.captureToChar(QUESTION)&&(this.state=S_PI_ENDING)}sPIEnding(){var _a;let c=this.getCodeNorm();if(c===GREATER){let{piTarget}=this;
piTarget.toLowerCase()==="xml"&&this.fail("the XML declaration must appear at the start of the document."),(_a=this.piHandler)===
null||_a===void 0||_a.call(this,{target:piTarget,body:this.text}),this.piTarget=this.text="",this.state=S_TEXT}else c===
QUESTION?this.text+="?":(this.text+=`?${String.fromCodePoint(c)}`,this.state=S_PI_BODY);this.xmlDeclPossible=!1}sXMLDeclNameStart(){
let c=this.skipSpaces();if(c===QUESTION){this.state=S_XML_DECL_ENDING;return}c!==EOC&&(this.state=S_XML_DECL_NAME,this.name=
String.fromCodePoint(c))}sXMLDeclName(){let c=this.captureTo(XML_DECL_NAME_TERMINATOR);if(c===QUESTION){this.state=S_XML_DECL_ENDING,
this.name+=this.text,this.text="",this.fail("XML declaration is incomplete.");return}if(isS(c)||c===EQUAL){if(this.name+=
this.text,this.text="",!this.xmlDeclExpects.includes(this.name))switch(this.name.length){case 0:this.fail("did not expec\
t any more name/value pairs.");break;case 1:this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);break;default:this.
fail(`expected one of ${this.xmlDeclExpects.join(", ")}`)}this.state=c===EQUAL?S_XML_DECL_VALUE_START:S_XML_DECL_EQ}}sXMLDeclEq(){
let c=this.getCodeNorm();if(c===QUESTION){this.state=S_XML_DECL_ENDING,this.fail("XML declaration is incomplete.");return}
isS(c)||(c!==EQUAL&&this.fail("value required."),this.state=S_XML_DECL_VALUE_START)}sXMLDeclValueStart(){let c=this.getCodeNorm();
if(c===QUESTION){this.state=S_XML_DECL_ENDING,this.fail("XML declaration is incomplete.");return}isS(c)||(isQuote(c)?this.
q=c:(this.fail("value must be quoted."),this.q=SPACE),this.state=S_XML_DECL_VALUE)}sXMLDeclValue(){let c=this.captureTo(
[this.q,QUESTION]);if(c===QUESTION){this.state=S_XML_DECL_ENDING,this.text="",this.fail("XML declaration is incomplete.");
return}if(c===EOC)return;let value=this.text;switch(this.text="",this.name){case"version":{this.xmlDeclExpects=["encodin\
g","standalone"];let version=value;this.xmlDecl.version=version,/^1\.[0-9]+$/.test(version)?this.opt.forceXMLVersion||this.
setXMLVersion(version):this.fail("version number must match /^1\\.[0-9]+$/.");break}case"encoding":/^[A-Za-z][A-Za-z0-9._-]*$/.
test(value)||this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/."),this.xmlDeclExpects=["standalone"],this.
xmlDecl.encoding=value;break;case"standalone":value!=="yes"&&value!=="no"&&this.fail('standalone value must match "yes" \
or "no".'),this.xmlDeclExpects=[],this.xmlDecl.standalone=value;break;default:}this.name="",this.state=S_XML_DECL_SEPARATOR}sXMLDeclSeparator(){
let c=this.getCodeNorm();if(c===QUESTION){this.state=S_XML_DECL_ENDING;return}isS(c)||(this.fail("whitespace required."),
this.unget()),this.state=S_XML_DECL_NAME_START}sXMLDeclEnding(){var _a;this.getCodeNorm()===GREATER?(this.piTarget!=="xm\
l"?this.fail("processing instructions are not allowed before root."):this.name!=="version"&&this.xmlDeclExpects.includes(
"version")&&this.fail("XML declaration must contain a version."),(_a=this.xmldeclHandler)===null||_a===void 0||_a.call(this,
this.xmlDecl),this.name="",this.piTarget=this.text="",this.state=S_TEXT):this.fail("The character ? is disallowed anywhe\
re in XML declarations."),this.xmlDeclPossible=!1}sOpenTag(){var _a;let c=this.captureNameChars();if(c===EOC)return;let tag=this.
tag={name:this.name,attributes:Object.create(null)};switch(this.name="",this.xmlnsOpt&&(this.topNS=tag.ns=Object.create(
null)),(_a=this.openTagStartHandler)===null||_a===void 0||_a.call(this,tag),this.sawRoot=!0,!this.fragmentOpt&&this.closedRoot&&
this.fail("documents may contain only one root."),c){case GREATER:this.openTag();break;case FORWARD_SLASH:this.state=S_OPEN_TAG_SLASH;
break;default:isS(c)||this.fail("disallowed character in tag name."),this.state=S_ATTRIB}}sOpenTagSlash(){this.getCode()===
GREATER?this.openSelfClosingTag():(this.fail("forward-slash in opening tag not followed by >."),this.state=S_ATTRIB)}sAttrib(){
let c=this.skipSpaces();c!==EOC&&(isNameStartChar(c)?(this.unget(),this.state=S_ATTRIB_NAME):c===GREATER?this.openTag():
c===FORWARD_SLASH?this.state=S_OPEN_TAG_SLASH:this.fail("disallowed character in attribute name."))}sAttribName(){let c=this.
captureNameChars();c===EQUAL?this.state=S_ATTRIB_VALUE:isS(c)?this.state=S_ATTRIB_NAME_SAW_WHITE:c===GREATER?(this.fail(
"attribute without value."),this.pushAttrib(this.name,this.name),this.name=this.text="",this.openTag()):c!==EOC&&this.fail(
"disallowed character in attribute name.")}sAttribNameSawWhite(){let c=this.skipSpaces();switch(c){case EOC:return;case EQUAL:
this.state=S_ATTRIB_VALUE;break;default:this.fail("attribute without value."),this.text="",this.name="",c===GREATER?this.
openTag():isNameStartChar(c)?(this.unget(),this.state=S_ATTRIB_NAME):(this.fail("disallowed character in attribute name."),
this.state=S_ATTRIB)}}sAttribValue(){let c=this.getCodeNorm();isQuote(c)?(this.q=c,this.state=S_ATTRIB_VALUE_QUOTED):isS(
c)||(this.fail("unquoted attribute value."),this.state=S_ATTRIB_VALUE_UNQUOTED,this.unget())}sAttribValueQuoted(){let{q:q2,
chunk}=this,{i:start}=this;for(;;)switch(this.getCode()){case q2:this.pushAttrib(this.name,this.text+chunk.slice(start,this.
prevI)),this.name=this.text="",this.q=null,this.state=S_ATTRIB_VALUE_CLOSED;return;case AMP:this.text+=chunk.slice(start,
this.prevI),this.state=S_ENTITY,this.entityReturnState=S_ATTRIB_VALUE_QUOTED;return;case NL:case NL_LIKE:case TAB:this.text+=
`${chunk.slice(start,this.prevI)} `,start=this.i;break;case LESS:this.text+=chunk.slice(start,this.prevI),this.fail("dis\
allowed character.");return;case EOC:this.text+=chunk.slice(start);return;default:}}sAttribValueClosed(){let c=this.getCodeNorm();
isS(c)?this.state=S_ATTRIB:c===GREATER?this.openTag():c===FORWARD_SLASH?this.state=S_OPEN_TAG_SLASH:isNameStartChar(c)?(this.
fail("no whitespace between attributes."),this.unget(),this.state=S_ATTRIB_NAME):this.fail("disallowed character in attr\
ibute name.")}sAttribValueUnquoted(){let c=this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);switch(c){case AMP:this.state=
S_ENTITY,this.entityReturnState=S_ATTRIB_VALUE_UNQUOTED;break;case LESS:this.fail("disallowed character.");break;case EOC:
break;default:this.text.includes("]]>")&&this.fail('the string "]]>" is disallowed in char data.'),this.pushAttrib(this.
name,this.text),this.name=this.text="",c===GREATER?this.openTag():this.state=S_ATTRIB}}sCloseTag(){let c=this.captureNameChars();
c===GREATER?this.closeTag():isS(c)?this.state=S_CLOSE_TAG_SAW_WHITE:c!==EOC&&this.fail("disallowed character in closing \
tag.")}sCloseTagSawWhite(){switch(this.skipSpaces()){case GREATER:this.closeTag();break;case EOC:break;default:this.fail(
"disallowed character in closing tag.")}}handleTextInRoot(){let{i:start,forbiddenState}=this,{chunk,textHandler:handler}=this;
scanLoop:for(;;)switch(this.getCode()){case LESS:{if(this.state=S_OPEN_WAKA,handler!==void 0){let{text:text3}=this,slice=chunk.
slice(start,this.prevI);text3.length!==0?(handler(text3+slice),this.text=""):slice.length!==0&&handler(slice)}forbiddenState=
FORBIDDEN_START;break scanLoop}case AMP:this.state=S_ENTITY,this.entityReturnState=S_TEXT,handler!==void 0&&(this.text+=
chunk.slice(start,this.prevI)),forbiddenState=FORBIDDEN_START;break scanLoop;case CLOSE_BRACKET:switch(forbiddenState){case FORBIDDEN_START:
forbiddenState=FORBIDDEN_BRACKET;break;case FORBIDDEN_BRACKET:forbiddenState=FORBIDDEN_BRACKET_BRACKET;break;case FORBIDDEN_BRACKET_BRACKET:
break;default:throw new Error("impossible state")}break;case GREATER:forbiddenState===FORBIDDEN_BRACKET_BRACKET&&this.fail(
'the string "]]>" is disallowed in char data.'),forbiddenState=FORBIDDEN_START;break;case NL_LIKE:handler!==void 0&&(this.
text+=`${chunk.slice(start,this.prevI)}
`),start=this.i,forbiddenState=FORBIDDEN_START;break;case EOC:handler!==void 0&&(this.text+=chunk.slice(start));break scanLoop;default:
forbiddenState=FORBIDDEN_START}this.forbiddenState=forbiddenState}handleTextOutsideRoot(){let{i:start}=this,{chunk,textHandler:handler}=this,
nonSpace=!1;outRootLoop:for(;;){let code7=this.getCode();switch(code7){case LESS:{if(this.state=S_OPEN_WAKA,handler!==void 0){
let{text:text3}=this,slice=chunk.slice(start,this.prevI);text3.length!==0?(handler(text3+slice),this.text=""):slice.length!==
0&&handler(slice)}break outRootLoop}case AMP:this.state=S_ENTITY,this.entityReturnState=S_TEXT,handler!==void 0&&(this.text+=
chunk.slice(start,this.prevI)),nonSpace=!0;break outRootLoop;case NL_LIKE:handler!==void 0&&(this.text+=`${chunk.slice(start,
this.prevI)}
`),start=this.i;break;case EOC:handler!==void 0&&(this.text+=chunk.slice(start));break outRootLoop;default:isS(code7)||(nonSpace=
!0)}}nonSpace&&(!this.sawRoot&&!this.reportedTextBeforeRoot&&(this.fail("text data outside of root node."),this.reportedTextBeforeRoot=
!0),this.closedRoot&&!this.reportedTextAfterRoot&&(this.fail("text data outside of root node."),this.reportedTextAfterRoot=
!0))}pushAttribNS(name,value){var _a;let{prefix,local}=this.qname(name),attr={name,prefix,local,value};if(this.attribList.
push(attr),(_a=this.attributeHandler)===null||_a===void 0||_a.call(this,attr),prefix==="xmlns"){let trimmed=value.trim();
this.currentXMLVersion==="1.0"&&trimmed===""&&this.fail("invalid attempt to undefine prefix in XML 1.0"),this.topNS[local]=
trimmed,nsPairCheck(this,local,trimmed)}else if(name==="xmlns"){let trimmed=value.trim();this.topNS[""]=trimmed,nsPairCheck(
this,"",trimmed)}}pushAttribPlain(name,value){var _a;let attr={name,value};this.attribList.push(attr),(_a=this.attributeHandler)===
null||_a===void 0||_a.call(this,attr)}end(){var _a,_b;this.sawRoot||this.fail("document must contain a root element.");let{
tags}=this;for(;tags.length>0;){let tag=tags.pop();this.fail(`unclosed tag: ${tag.name}`)}this.state!==S_BEGIN&&this.state!==
S_TEXT&&this.fail("unexpected end.");let{text:text3}=this;return text3.length!==0&&((_a=this.textHandler)===null||_a===void 0||
_a.call(this,text3),this.text=""),this._closed=!0,(_b=this.endHandler)===null||_b===void 0||_b.call(this),this._init(),this}resolve(prefix){
var _a,_b;let uri=this.topNS[prefix];if(uri!==void 0)return uri;let{tags}=this;for(let index=tags.length-1;index>=0;index--)
if(uri=tags[index].ns[prefix],uri!==void 0)return uri;return uri=this.ns[prefix],uri!==void 0?uri:(_b=(_a=this.opt).resolvePrefix)===
null||_b===void 0?void 0:_b.call(_a,prefix)}qname(name){let colon=name.indexOf(":");if(colon===-1)return{prefix:"",local:name};
let local=name.slice(colon+1),prefix=name.slice(0,colon);return(prefix===""||local===""||local.includes(":"))&&this.fail(
`malformed name: ${name}.`),{prefix,local}}processAttribsNS(){var _a;let{attribList}=this,tag=this.tag;{let{prefix,local}=this.
qname(tag.name);tag.prefix=prefix,tag.local=local;let uri=tag.uri=(_a=this.resolve(prefix))!==null&&_a!==void 0?_a:"";prefix!==
""&&(prefix==="xmlns"&&this.fail('tags may not have "xmlns" as prefix.'),uri===""&&(this.fail(`unbound namespace prefix:\
 ${JSON.stringify(prefix)}.`),tag.uri=prefix))}if(attribList.length===0)return;let{attributes}=tag,seen=new Set;for(let attr of attribList){
let{name,prefix,local}=attr,uri,eqname;prefix===""?(uri=name==="xmlns"?XMLNS_NAMESPACE:"",eqname=name):(uri=this.resolve(
prefix),uri===void 0&&(this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`),uri=prefix),eqname=`{${uri}}${local}`),
seen.has(eqname)&&this.fail(`duplicate attribute: ${eqname}.`),seen.add(eqname),attr.uri=uri,attributes[name]=attr}this.
attribList=[]}processAttribsPlain(){let{attribList}=this,attributes=this.tag.attributes;for(let{name,value}of attribList)
attributes[name]!==void 0&&this.fail(`duplicate attribute: ${name}.`),attributes[name]=value;this.attribList=[]}openTag(){
var _a;this.processAttribs();let{tags}=this,tag=this.tag;tag.isSelfClosing=!1,(_a=this.openTagHandler)===null||_a===void 0||
_a.call(this,tag),tags.push(tag),this.state=S_TEXT,this.name=""}openSelfClosingTag(){var _a,_b,_c;this.processAttribs();
let{tags}=this,tag=this.tag;tag.isSelfClosing=!0,(_a=this.openTagHandler)===null||_a===void 0||_a.call(this,tag),(_b=this.
closeTagHandler)===null||_b===void 0||_b.call(this,tag),(this.tag=(_c=tags[tags.length-1])!==null&&_c!==void 0?_c:null)===
null&&(this.closedRoot=!0),this.state=S_TEXT,this.name=""}closeTag(){let{tags,name}=this;if(this.state=S_TEXT,this.name=
"",name===""){this.fail("weird empty close tag."),this.text+="</>";return}let handler=this.closeTagHandler,l2=tags.length;
for(;l2-- >0;){let tag=this.tag=tags.pop();if(this.topNS=tag.ns,handler?.(tag),tag.name===name)break;this.fail("unexpect\
ed close tag.")}l2===0?this.closedRoot=!0:l2<0&&(this.fail(`unmatched closing tag: ${name}.`),this.text+=`</${name}>`)}parseEntity(entity){
if(entity[0]!=="#"){let defined=this.ENTITIES[entity];return defined!==void 0?defined:(this.fail(this.isName(entity)?"un\
defined entity.":"disallowed character in entity name."),`&${entity};`)}let num=NaN;return entity[1]==="x"&&/^#x[0-9a-f]+$/i.
test(entity)?num=parseInt(entity.slice(2),16):/^#[0-9]+$/.test(entity)&&(num=parseInt(entity.slice(1),10)),this.isChar(num)?
String.fromCodePoint(num):(this.fail("malformed character entity."),`&${entity};`)}};exports2.SaxesParser=SaxesParser2}});var import_node_worker_threads=require("node:worker_threads");var noFindings={problems:[],clues:[],leftOut:0,tooSlow:[],reportFaults:[],lines:0};var import_node_buffer6=require("node:buffer"),import_node_fs3=require("node:fs"),import_node_vm=require("node:vm");function say(explain){return([clue],input)=>explain(clue.groups,input)}var longestQuote=200,longestCommand=80;function quote(text3){
return text3.length>longestQuote?'"…"':`"${text3}"`}function quoteCommand(command){return quote(command.length>longestCommand?
`${command.split(" ",1)[0]} …`:command)}var import_node_path2=require("node:path");var import_node_path=require("node:path");function parseGlob(glob){return expandBraces(glob).map(alternative=>{let parts=[];for(let[i,text3]of alternative.split("\
/").entries()){if(text3===""&&i>0||text3===".")continue;let part=parsePart(text3);(part.kind!=="folders"||parts.at(-1)?.
kind!=="folders")&&parts.push(part)}return parts})}function expandBraces(glob){let done=[],open2=[glob];for(let text3=open2.
pop();text3!==void 0;text3=open2.pop()){let braces=findBraces(text3);if(braces===void 0)done.push(text3);else{let{start,
end:end3,choices}=braces;for(let choice of choices.reverse())open2.push(text3.slice(0,start)+choice+text3.slice(end3+1))}
if(done.length+open2.length>1e3)return[glob]}return done}function findBraces(text3){for(let start=nextBrace(text3,0);start>=
0;start=nextBrace(text3,start+1)){let choices=[],depth=0,from=start+1;for(let i=start;i<text3.length;i++){let char=text3.
charAt(i);if(char==="\\")i++;else if(char==="{")depth++;else if(char===","&&depth===1)choices.push(text3.slice(from,i)),
from=i+1;else if(char==="}"&&--depth===0){if(choices.length===0)break;return{start,end:i,choices:[...choices,text3.slice(
from,i)]}}}}}function nextBrace(text3,from){for(let i=from;i<text3.length;i++)if(text3.charAt(i)==="\\")i++;else if(text3.
charAt(i)==="{")return i;return-1}function parsePart(text3){if(text3==="**")return{kind:"folders"};let source3="",name="",
plain3=!0;for(let i=0;i<text3.length;i++){let char=text3.charAt(i);if(char==="\\"&&i+1<text3.length){i++,name+=text3.charAt(
i),source3+=escapeForRegExp(text3.charAt(i));continue}let set=char==="["?readSet(text3,i):void 0;set!==void 0?(source3+=
set.source,i=set.end,plain3=!1):char==="*"||char==="?"?(char==="?"?source3+=".":source3.endsWith(".*")||(source3+=".*"),
plain3=!1):(name+=char,source3+=escapeForRegExp(char))}return plain3?{kind:"name",name}:{kind:"pattern",pattern:new RegExp(
`^${source3}$`,"su")}}function readSet(text3,start){let negated=text3.charAt(start+1)==="!"||text3.charAt(start+1)==="^",
from=start+(negated?2:1),end3=text3.indexOf("]",from+1);if(end3<0)return;let inner=text3.slice(from,end3).replace(/[\\\]^[&~]/g,
"\\$&");try{let source3=`[${negated?"^":""}${inner}]`;return new RegExp(source3,"u"),{source:source3,end:end3}}catch{return}}
function escapeForRegExp(char){return/[\\^$.*+?()[\]{}|/]/.test(char)?`\\${char}`:char}function matchesGlob(glob,path6){let names2=import_node_path.posix.normalize(path6).split("/");return parseGlob(glob).some(
parts=>matchesParts(parts,names2))}function matchesParts(parts,names2){let places=skipFolders(parts,new Set([0]));for(let name of names2){
let next=new Set;for(let place18 of places){let part=parts[place18];part?.kind==="folders"?next.add(place18):(part?.kind===
"name"?part.name===name:part?.pattern.test(name))&&next.add(place18+1)}places=skipFolders(parts,next)}return places.has(
parts.length)}function skipFolders(parts,places){for(let place18 of places)parts[place18]?.kind==="folders"&&places.add(
place18+1);return places}var ENDINGS=["",".js",".mjs",".cjs",".ts",".d.ts",".json","/index.js","/index.ts","/index.d.ts"],INSTALLS={node:/(?:^|[\s;&|(])(?:npm (?:ci|install|i)|pnpm (?:install|i)|yarn(?: install)?|bun (?:install|i))(?=$|[\s;&|)])/m,
python:/(?:^|[\s;&|(])(?:(?:python3? -m |uv )?pip3? install|uv sync|poetry install|pipenv install|pdm install)(?=$|[\s;&|)])/m};
function findMaker(input,path6){let candidates=pathsFromRoot(input,path6),others=input.plan.steps.filter(step=>step.index!==
input.step.index);for(let find of[findProduce,findWriter])for(let step of others){let because=find(step,candidates);if(because!==
void 0)return{step:step.index,because}}}function findInstaller({plan:plan2,step},kind){return plan2.steps.find(one=>one.
index!==step.index&&INSTALLS[kind].test(one.run))?.index}function findProduce(step,paths){for(let{path:glob}of step.produces){
let full2=import_node_path2.posix.join(folderOf(step),glob),named2=full2.replace(/\/[^/]*[*?[{].*$/,"");if(paths.some(path6=>matchesGlob(
full2,path6)||named2===path6||named2.startsWith(`${path6}/`)))return`produces: ${glob}`}}var WRITES=/(?:>{1,2}\s*|\btee\s+(?:-a\s+)?|\s(?:-o|-O|--output|--out|--out-?file|--out-?dir|--output-?dir|--dist-?dir|--dest|--build-dir)(?:\s+|=)|\bmkdir\s+(?:-p\s+)?)(["']?)([\w@%+,./-]+)\1/gi;
function findWriter(step,paths){for(let[,,word]of step.run.matchAll(WRITES)){if(word===void 0||/^&?\d*$|^\/dev\/|^\.{0,2}\/?$/.
test(word))continue;let target=import_node_path2.posix.join(folderOf(step),word.replace(/\/$/,""));if(paths.some(path6=>path6===
target||path6.startsWith(`${target}/`)))return`it writes ${word}`}}function pathsFromRoot({step,facts},path6){let plain3=path6.
replaceAll("\\","/").replace(/^file:\/\//,""),root=facts.root.replaceAll("\\","/").replace(/\/$/,""),bases=[];root!==""&&
plain3.startsWith(`${root}/`)?bases.push(plain3.slice(root.length+1)):plain3.startsWith("/")||bases.push(import_node_path2.posix.
join(folderOf(step),plain3)),/^\.\.?\//.test(plain3)&&bases.push(import_node_path2.posix.join(folderOf(step),plain3.replace(
/^(?:\.\.?\/)+/,"")));let inPackage=/(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(plain3);if(inPackage)for(let folder of[
"packages","libs","apps"])bases.push(`${folder}/${import_node_path2.posix.basename(inPackage[1])}/${inPackage[2]}`);let endings=inPackage||
/^\.\.?\//.test(plain3)?ENDINGS:[""];return bases.filter(base=>base!==".").flatMap(base=>endings.map(ending=>base.replace(
/\/$/,"")+ending))}function folderOf(step){return import_node_path2.posix.isAbsolute(step.workingDirectory)?".":import_node_path2.posix.
normalize(step.workingDirectory||".")}var V=Object.defineProperty,x=(s,e)=>{for(var t in e)V(s,t,{get:e[t],enumerable:!0})},p=class{constructor(e){this._isDirected=
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
let u=a.v===d?a.v:a.w,g=u===a.v?a.w:a.v;t({v:u,w:g})<0&&(i=!0)}if(i)return y(s,e,t,r)}return E(s,e,t,r)}function collectAncestors(needs,steps){let found=new Set,walk2=[...steps];for(let step=walk2.pop();step!==void 0;step=walk2.
pop())for(let need of needs[step])found.has(need)||(found.add(need),walk2.push(need));return found}function relateSteps({plan:plan2,step},other){let needs=plan2.steps.map(one=>one.needs);return collectAncestors(needs,[step.
index]).has(other)?"needed":collectAncestors(needs,[other]).has(step.index)?"dependent":"missing"}function adviseNeed({plan:plan2,
step},other){let names2=new Set([...step.needs,other].map(index=>nameInNeeds(plan2,index)));return`add to step ${quote(nameInNeeds(
plan2,step.index))}: needs: [${[...names2].join(", ")}]`}function nameInNeeds(plan2,index){let{id,group}=plan2.steps[index];
return group===void 0?id:plan2.groups[group].id}var bashInSh={code:"bash-in-sh",blame:"plan",exitCodes:[2,127],looks:[{triggers:[": not found"],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<word>\[\[|source|shopt|declare|pushd|popd|let|typeset|mapfile|readarray|function): not found$/},
{triggers:["Bad substitution","bad substitution"],pattern:/^(?:[A-Za-z]:)?[^:]*: \d+: (?<word>[Bb]ad substitution)$/},{triggers:[
"Illegal option -o"],pattern:/: set: Illegal option -o (?<word>\w+)$/},{triggers:['Syntax error: "("',"Syntax error: red\
irection"],pattern:/^(?:[A-Za-z]:)?[^:]*: \d+: Syntax error: (?<word>"\("|redirection) unexpected/}],explain:say(({word=""})=>({
message:`sh cannot read ${SPELLED[word.toLowerCase()]??quote(word)}, which only bash knows`,advice:'set "shell: bash" fo\
r the step, or begin the script with #!/usr/bin/env bash and run it by its path'}))},SPELLED={"bad substitution":'what s\
tands in "${…}"','"("':'an array, "x=(…)"',redirection:'a redirection such as "<(…)" or "<<<"'},shellSyntax={code:"\
shell-syntax",blame:"plan",follows:["crlf-script","bash-in-sh"],exitCodes:[2],looks:[{triggers:["syntax error","unexpect\
ed EOF"],pattern:/^(?<file>(?:[A-Za-z]:)?[^:]*): (?:-c: )?line (?<line>\d+): (?<what>syntax error.*|unexpected EOF.*)$/},
{triggers:["Syntax error: "],pattern:/^(?<file>(?:[A-Za-z]:)?[^:]*): (?<line>\d+): Syntax error: (?<what>.+)$/}],explain:say(
({line,what})=>({message:`the shell cannot read the script from line ${line} on: ${what}`,advice:'look for a quote, "fi"\
, "done" or bracket that is missing before it'}))},unsetVariable={code:"unset-variable",blame:"plan",exitCodes:[1,2],looks:[
{triggers:["unbound variable","parameter not set","parameter null or not set"],pattern:/: (?:line )?\d+: (?<name>\w+): (?:unbound variable|parameter (?:null or )?not set)$/},
{triggers:["must be set"],pattern:/: (?:line )?\d+: (?<name>\w+): must be set$/},{triggers:["KeyError: "],pattern:/^KeyError: '(?<name>[A-Z][A-Z0-9]*_[A-Z0-9_]+)'$/}],
explain:say(({name},{facts})=>facts.forkPullRequest&&facts.emptyVariables.includes(name??"")?explainMissingSecret(name):
{message:`the variable ${quote(name??"")} is used and is not set`,advice:`set it in "env" of the step or of the plan, or\
 give it a default: \${${name}:-}`})};function explainMissingSecret(name){return{code:"missing-secret",message:`${quote(
name)} is empty: GitHub gives no secrets to a pull request from a fork`,advice:`leave the step out there, if: \${{ env.${name}\
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
un actions/setup-java before the plan, or correct the variable"}:cargo!==void 0?{message:`cargo has no command ${quote(cargo)}\
 here`,advice:`install it in an earlier step: cargo install cargo-${cargo}`}:command===void 0?explainUnknownCommand(input):
explainCommand(command,npm!==void 0,input)}};function explainCommand(command,fromPackage,input){let installer=fromPackage?
findInstaller(input,"node"):void 0;if(installer!==void 0&&relateSteps(input,installer)==="missing"){let{id}=input.plan.steps[installer];
return{message:`${quote(command)} is not installed yet: step ${quote(id)} installs packages, and this step does not wait\
 for it`,advice:adviseNeed(input,installer)}}return{message:`${quote(command)} is not installed, or not on the PATH`,advice:fromPackage?
`add the package that brings ${quote(command)} to package.json, and run npm ci before`:`install ${quote(command)} in an \
earlier step; a program of a package lies in node_modules/.bin: npx ${command}`}}function explainUnknownCommand({end:end3}){
return{message:`a command of the step is not installed, or not on the PATH${end3.exitCode===null?"":` (exit code ${end3.
exitCode})`}`,advice:"install it in an earlier step, or call it by its path"}}var missingScript={code:"missing-script",blame:"\
plan",looks:[{triggers:["issing script: "],pattern:/^(?:npm (?:error|ERR!) )?Missing script: "?(?<name>[^"]+)"?$/},{triggers:[
"ERR_PNPM_NO_SCRIPT"],pattern:/ERR_PNPM_NO_SCRIPT\S{0,20}\s{1,4}Missing script: (?<name>\S+)/},{triggers:['ommand "'],pattern:/^error Command "(?<name>[^"]+)" not found\.$/},
{triggers:["Couldn't find a script named"],pattern:/Couldn't find a script named "(?<name>[^"]+)"/},{triggers:["error: S\
cript not found"],pattern:/^error: Script not found "(?<name>[^"]+)"/},{triggers:["No rule to make target"],pattern:/^g?make(?:\[\d+\])?: \*\*\* No rule to make target ['`](?<target>[^']+)'\./},
{triggers:["nknown lifecycle phase"],pattern:/Unknown lifecycle phase "(?<target>[^"]+)"/},{triggers:["not found in root\
 project"],pattern:/Task '(?<target>[^']+)' not found in root project/}],explain:say(({name,target})=>name!==void 0?{message:`\
package.json has no script ${quote(name)}`,advice:'correct the name, or "working-directory" if another package.json is m\
eant'}:{message:`there is no target ${quote(target??"")} to build`,advice:'correct the name, or "working-directory" if a\
nother build file is meant'})};function httpLooks(statuses){let codes=`(?<status>${statuses.map(one=>one.replaceAll("#","\\d")).join("|")})`;return TEMPLATES.
map(([before3,pattern,weak2])=>({triggers:before3.includes("%")?statuses.map(status=>before3.replace("%",status)):[before3],
pattern:new RegExp(pattern.replace("STATUS",codes)),...weak2&&{weak:!0}}))}var TEMPLATES=[["code E%","^npm (?:error|ERR!\
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
host,who=groups.user??groups.role;return{message:`signing in failed${where?` at ${quote(where)}`:""}${who?` for user ${quote(
who)}`:""}${groups.status?` (HTTP ${groups.status})`:""}`,advice:secret?`${quote(secret)} is empty: set the secret, or c\
heck its name`:'check that the token or password reaches the step ("env", "private-env") and is still valid'}}};function findEmptyVariable({
facts,step}){let secrets=facts.emptyVariables.filter(name=>/TOKEN|SECRET|PASS|KEY|CREDENTIAL|AUTH|PAT$/.test(name));return secrets.
find(name=>name in step.env||step.passEnv.includes(name)||step.run.includes(name))??secrets[0]}var missingSecret={code:"\
missing-secret",blame:"plan",looks:[],explain:()=>{}};var lockFileOutdated={code:"lock-file-outdated",blame:"code",looks:[{triggers:["are in sync. Please update"],pattern:/`npm ci` can only install packages when your package\.json and (?<file>\S+)/},
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
{triggers:["NU1004"],pattern:/\berror NU1004\b/}],explain:say(({file:file9,sum,name,composer})=>{if(name??sum)return{message:name?
`go.mod does not name the module of ${quote(name)}`:"go.sum lacks an entry",advice:"run go mod tidy and commit go.mod an\
d go.sum"};let shown2=file9?.split("/").at(-1)??(composer?"composer.lock":void 0);return{message:`${shown2?quote(shown2):
"the lock file"} does not fit to what the project asks for`,advice:"update the lock file as the tool does it without the\
 CI flag (npm install, cargo update -w, poetry lock …), and commit it"}})},lockFileMissing={code:"lock-file-missing",blame:"\
code",looks:[{triggers:["can only install with an existing"],pattern:/`npm ci` command can only install with an existing (?<file>package-lock\.json)/},
{triggers:["ERR_PNPM_NO_LOCKFILE"],pattern:/\bERR_PNPM_NO_LOCKFILE\b/},{triggers:["no such file or directory","does not \
exist"],pattern:/the lock file (?<file>\S+) does not exist/}],explain:say(({file:file9})=>({message:`there is no lock fi\
le${file9?` (${quote(file9)})`:""} in the folder of the step`,advice:'commit it, or correct "working-directory"'}))},snapshots={
code:"snapshot-outdated",blame:"code",looks:[{triggers:["snapshot failed","snapshots failed","obsolete","not written","m\
ismatched"],pattern:/^ *(?:› |Snapshots +)?(?<count>\d+) snapshots? (?:failed|obsolete|not written|mismatched)\b/,weak:!0},
{triggers:["napshots  "],pattern:/^ *Snapshots +(?:(?<count>\d+) (?:failed|obsolete|mismatched))/},{triggers:["New snaps\
hot was not written"],pattern:/New snapshot was not (?<written>written)\. The update flag must be explicitly passed/},{triggers:[
"A snapshot doesn't exist at"],pattern:/A snapshot doesn't exist at (?<path>\S+?),? writing actual/},{triggers:["Snapsho\
t `","mismatched"],pattern:/Snapshot `(?<name>[^`]+)` mismatched/}],explain:say(({written,path:path6})=>({message:written||
path6?"a snapshot is missing: in CI none are written":"snapshots differ from what the tests gave",advice:"if the change \
is meant, update them (-u, --update-snapshots) and commit them"}))},coverage={code:"coverage-too-low",blame:"code",looks:[
{triggers:["threshold"],pattern:/(?:Jest: "\S+" |ERROR: Coverage for )?(?:coverage threshold|Coverage for) (?:for )?(?<what>\w+) \((?<is>[\d.]+)%\) (?:not met|does not meet (?:global |".*" )?threshold) ?[:(]? ?(?<wanted>[\d.]+)%/},
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
 it beforehand: --yes, --non-interactive, CI=true, DEBIAN_FRONTEND=noninteractive; docker run without -t and -i"}))};function asksForChanges(run){
let last2=run.trim().split(/\n|;|&&|\|\|/).at(-1)??"";return/\bgit\b.*\bdiff\b.*--(?:exit-code|quiet)\b|\bgit\b.*\bstatus\b.*(?:--porcelain|-s\b|--short)/.
test(last2)}var uncommittedChanges={code:"uncommitted-changes",blame:"code",looks:[{triggers:["diff --git a/"],pattern:/^diff --git a\/(?<path>.+) b\//,
weak:!0}],explain:([clue],{step,end:end3})=>end3.exitCode===1&&asksForChanges(step.run)?explainChanges(clue.groups.path):
void 0};function explainChanges(path6){return{message:`files differ from what is committed${path6?`, ${quote(path6)} amo\
ng them`:""}: they were not made anew, or not committed`,advice:"run the command that makes or formats them, and commit \
the result"}}var SIGNALS={SIGSEGV:{number:11,words:"Segmentation fault",means:"it touched memory that is not its own",advice:"run it \
with a debugger or AddressSanitizer; a native module built for another version does this too"},SIGABRT:{number:6,words:"\
Aborted",means:"it gave up by itself, after a failed assertion or a damaged heap",advice:"see its last lines for the ass\
ertion; AddressSanitizer finds damaged heaps"},SIGBUS:{number:7,words:"Bus error",means:"it touched memory that has noth\
ing behind it, as when a mapped file was cut or /dev/shm is full",advice:"do not change files that others read; give a c\
ontainer more --shm-size"},SIGILL:{number:4,words:"Illegal instruction",means:"its processor does not know an instructio\
n, or the compiler put a trap there",advice:"build it for an older processor (no -march=native in caches), or look for a\
 failed check"},SIGFPE:{number:8,words:"Floating point exception",means:"it divided by zero",advice:"run it with a debug\
ger to see where"},SIGTRAP:{number:5,words:"Trace/breakpoint trap",means:"it met a trap: a failed check of the program i\
tself",advice:"see its last lines"},SIGSYS:{number:31,words:"Bad system call",means:"it made a system call that is forbi\
dden here",advice:"allow it in the profile of the container (seccomp)"}};var crashWords="Segmentation fault|Aborted|Abort trap|Bus error|Illegal instruction|Floating point exception|Trace/break\
point trap|Bad system call",crashTriggers=crashWords.split("|"),crashed={code:"crashed",blame:"code",follows:["heap-exha\
usted","out-of-memory"],exitCodes:Object.values(SIGNALS).map(({number})=>128+number),looks:[{triggers:crashTriggers,pattern:new RegExp(
`^(?:[A-Za-z]:)?[^:]*: line \\d+: +\\d+ (?<words>${crashWords})(?:: \\d+)?(?: \\(core dumped\\))? +(?<command>\\S.*)$`)},
{triggers:crashTriggers,pattern:new RegExp(`^g?make(?:\\[\\d+\\])?: \\*\\*\\* \\[[^\\]]*\\] (?<words>${crashWords})`)},{
triggers:["(signal: ","signal=SIG","signal SIG","with SIG"],pattern:/(?:\(signal: \d+, |process: signal=|killed by signal |[Ee]xited with |command (?:was killed|failed) with )(?<signal>SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|SYS))\b/},
{triggers:["Fatal Python error: "],pattern:new RegExp(`^Fatal Python error: (?<words>${crashWords})`)},{triggers:["fatal\
 error has been detected by the Java"],pattern:/^# A fatal error has been detected by the (?<command>Java Runtime Environment)/}],
explain:say(({words:words3,command,signal})=>{let found=Object.entries(SIGNALS).find(([name2,one])=>name2===signal||words3!==
void 0&&one.words.slice(0,5)===words3.slice(0,5)),program2=command===void 0?"a program of the step":quoteCommand(command);
if(!found)return{message:`${program2} crashed`,advice:"see its last lines and the report that it wrote"};let[name,{means,
advice:advice2}]=found;return{message:`${program2} crashed with ${name}: ${means}`,advice:advice2}})};var brokenPipe={code:"broken-pipe",blame:"plan",exitCodes:[141],looks:[{triggers:["BrokenPipeError"],pattern:/^BrokenPipeError: \[Errno 32\]/},
{triggers:["write error: Broken pipe"],pattern:/\bwrite error: Broken pipe$/},{triggers:["write EPIPE"],pattern:/^(?:Error: )?write EPIPE\b/,
weak:!0}],explain:()=>explainBrokenPipe()};function explainBrokenPipe(){return{message:"a command wrote into a pipe whos\
e reader had ended (SIGPIPE), which counts as a failure under pipefail",advice:"let the reader read to the end (sed -n 1\
p for head -1, grep … > /dev/null for grep -q), or add || true"}}function explainMissingFile(clues,input){for(let{groups}of clues){let maker=groups.path===void 0?void 0:findMaker(input,
groups.path);if(maker)return explainMaker(tidyPath(groups.path,input),maker,input)}let{path:path6,project:project3}=clues[0].
groups;if(path6===void 0&&project3===void 0)return{message:"a file that the step needs does not exist",advice:'see the l\
ines before; correct the path or "working-directory"'};if(path6===void 0)return explainFolder(project3,input);let shown2=tidyPath(
path6,input);if(/\.(?:h|hh|hpp|hxx)$/.test(shown2))return{message:`the header ${quote(shown2)} is not found`,advice:"ins\
tall the -dev package that brings it in an earlier step, or name its folder with -I"};let installer=/(?:^|\/)node_modules\//.
test(shown2)?findInstaller(input,"node"):void 0;return installer!==void 0&&relateSteps(input,installer)==="missing"?{message:`${quote(
shown2)} does not exist: step ${quote(input.plan.steps[installer].id)} installs packages, and this step does not wait fo\
r it`,advice:adviseNeed(input,installer)}:{message:`${quote(shown2)} does not exist${/^(?:\/|[A-Za-z]:)/.test(shown2)?"":
` in ${describeFolder(input)}`}`,advice:'correct the path or "working-directory", or add the step that makes it to "need\
s"'}}function explainMissingProduct(path6,input){let maker=findMaker(input,path6);return maker&&explainMaker(tidyPath(path6,
input),maker,input)}function explainMaker(path6,maker,input){let{id}=input.plan.steps[maker.step],makes=`step ${quote(id)}\
 makes it (${maker.because})`;switch(relateSteps(input,maker.step)){case"missing":return{message:`${quote(path6)} does n\
ot exist yet: ${makes}`,advice:adviseNeed(input,maker.step)};case"needed":return{message:`${quote(path6)} does not exist\
, although ${makes} and has ended before`,advice:`look at what ${quote(id)} wrote and where, and correct the path or "wo\
rking-directory"`};case"dependent":return{message:`${quote(path6)} does not exist yet: ${makes}, but needs this step`,advice:`\
turn it round: let ${quote(input.step.id)} need ${quote(id)}, not the other way`}}}function explainFolder(file9,input){return{
message:`there is no ${file9} in ${describeFolder(input)}`,advice:'set "working-directory" of the step to the folder tha\
t holds it'}}function describeFolder({step}){return step.workingDirectory==="."||step.workingDirectory===""?"the workspa\
ce":`working directory ${quote(step.workingDirectory)}`}function tidyPath(path6,{facts}){let plain3=path6.replaceAll("\\",
"/").replace(/^file:\/\//,""),root=facts.root.replaceAll("\\","/").replace(/\/$/,"");return root!==""&&plain3.startsWith(
`${root}/`)?plain3.slice(root.length+1):plain3}var denied="Permission denied",noFile="No such file or directory",carriageReturns={code:"crlf-script",blame:"code",exitCodes:[
127,126,2],looks:[{triggers:["\\r'","\\r’"],pattern:/^(?:(?:[A-Za-z]:)?[^:]*: line \d+: [^']{0,200}\$'|\S*env: [‘'"])(?<word>[^'’]{0,100})\\r['’]/},
{triggers:["^M: bad interpreter"],pattern:/^[^:]*: (?<word>[^:]+)\^M: bad interpreter/},{triggers:["bad interpreter"],pattern:/^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): (?<interpreter>[^:]+): bad interpreter: No such file/},
{triggers:["cannot execute: required file not found"],pattern:/^(?:[^:]*: line \d+: |[\w/.-]+: )?(?<path>[^:]+): cannot execute: required file not found$/}],
explain:say(({path:path6,interpreter})=>path6===void 0?{message:"a script has lines that end in CR LF, as on Windows; th\
e shell takes the CR for a part of the word",advice:'let git check it out with LF: add "*.sh text eol=lf" to .gitattribu\
tes, then git add --renormalize .'}:{message:`${quote(path6)} cannot be executed: the program in its first line${interpreter?
`, ${quote(interpreter)},`:""} does not exist here; lines that end in CR LF have the same effect`,advice:`correct the fi\
rst line of ${quote(path6)} (#!/usr/bin/env bash) and store it with LF line ends`})},permissionDenied={code:"permission-\
denied",blame:"code",exitCodes:[126],looks:[{triggers:[": Is a directory"],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<folder>[^:]+): Is a directory$/},
{triggers:[denied],pattern:/^(?:[A-Za-z]:)?[^:]*: (?:line )?\d+: (?<path>[^:]+): Permission denied$/},{triggers:[denied],
pattern:/^(?:\/[^:\s]*\/)?[\w.+-]+: (?:cannot|can't|could not|failed to|unable to)[^:'‘"]{0,40} ['‘"]?(?<path>[^'’":]+)['’"]?: Permission denied$/},
{triggers:[denied],pattern:/^[\w.+/-]+: (?<path>[^:]+): Permission denied$/,weak:!0},{triggers:["EACCES"],pattern:/\bEACCES: permission denied, \w+ '(?<path>[^']*)'/},
{triggers:["EACCES"],pattern:/\bEACCES\b/,weak:!0},{triggers:["PermissionError"],pattern:/\bPermissionError: \[(?:Errno|WinError) \d+\] [^:]*(?:: '(?<path>[^']*)')?$/},
{triggers:["(Permission denied)","AccessDeniedException"],pattern:/(?:FileNotFoundException: (?<path>[^(]*[^( ]) \(Permission denied\)|java\.nio\.file\.AccessDeniedException: \S)/},
{triggers:["Docker daemon socket"],pattern:/permission denied while trying to connect to the (?<docker>Docker) daemon socket/},
{triggers:["Errno::EACCES"],pattern:/Permission denied @ \w+ - (?<path>[^(]*[^( ]) \(Errno::EACCES\)/},{triggers:[": per\
mission denied"],pattern:/\b(?:open|mkdir|remove|rename|stat|fork\/exec) (?<path>[^:]+): permission denied/}],explain:say(
({path:path6,docker,folder},{end:end3})=>folder!==void 0?{message:`${quote(folder)} is a folder, and cannot be run`,advice:"\
name the program in it"}:docker!==void 0?{message:"the user of the step may not speak to the docker daemon",advice:'run \
docker with sudo, or add the user of the runner to the group "docker"'}:path6===void 0?{message:"a file may not be read \
or written",advice:"see its line in the output; check the owner and the mode of that file"}:end3.exitCode===126?{message:`${quote(
path6)} may not be executed: it has no x bit`,advice:`git update-index --chmod=+x ${path6}, or name its interpreter: bas\
h ${path6}`}:{message:`the step may not read or write ${quote(path6)}`,advice:"write below the workspace or $RUNNER_TEMP\
; what a container or sudo made belongs to root"})},fileNotFound={code:"file-not-found",blame:"plan",follows:["crlf-scri\
pt","disk-full"],exitCodes:[127],looks:[{triggers:[noFile],pattern:/^(?:[A-Za-z]:)?[^:]*: line \d+: (?:cd: )?(?<path>[^:]+): No such file or directory$/},
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
{triggers:["Another git process seems"],pattern:/^Another git process seems to be running/}],explain:say(({path:path6})=>({
message:`another git process works in the same repository${path6?` (${quote(lastParts(path6))} is there)`:""}`,advice:"l\
et the steps that change the repository share a lock: locks: [git]"}))};function lastParts(path6){return path6.split("/").
slice(-2).join("/")}var mergeConflict={code:"merge-conflict",blame:"code",looks:[{triggers:["CONFLICT ("],pattern:/^CONFLICT \([^)]+\): (?:Merge conflict in (?<path>.+)|.+)$/},
{triggers:["onflict marker","Unexpected token '<<'"],pattern:/(?<marker>Merge conflict marker encountered|version control conflict marker in file|SyntaxError: Unexpected token '<<')/},
{triggers:["<<<<<<< "],pattern:/^[-+]? {0,8}(?<marker><<<<<<<) \S/},{triggers:["would be overwritten by"],pattern:/^error: (?:Your local changes to the following files|The following untracked working tree files) would be (?<local>overwritten) by /},
{triggers:["patch does not apply"],pattern:/^error: (?<patched>.+): patch does not apply$/},{triggers:["Automatic merge \
failed"],pattern:/^Automatic merge failed; fix conflicts/},{triggers:["error: could not apply "],pattern:/^error: could not apply [0-9a-f]+\.\.\. /}],
explain(clues){let{path:path6,marker,local,patched}=(clues.find(({groups})=>Object.keys(groups).length>0)??clues[0]).groups;
return marker!==void 0?{message:"a file holds the markers of a merge conflict (<<<<<<<)",advice:"resolve the conflict in\
 the file that the output names, and commit it"}:local!==void 0?{message:"git would overwrite changes that are not commi\
tted",advice:"let the step that makes them run later, commit them, or discard them before: git checkout -- ."}:patched!==
void 0?{message:`a patch does not fit to ${quote(patched)} any more`,advice:"make the patch anew from the file as it is \
now"}:{message:`a merge conflict${path6?` in ${quote(path6)}`:""}: both sides changed the same lines`,advice:"merge the \
target branch into yours (or rebase), resolve the conflict there and push"}}},revisionMissing={code:"git-revision-missin\
g",blame:"plan",exitCodes:[128],looks:[{triggers:["unknown revision"],pattern:/^fatal: ambiguous argument '(?<revision>[^']+)': unknown revision/},
{triggers:["fatal: bad revision","fatal: bad object","fatal: invalid object name","Not a valid","fatal: invalid referenc\
e"],pattern:/^fatal: (?:bad revision|bad object|invalid object name|Not a valid (?:commit|object) name|invalid reference:|Invalid revision range) '?(?<revision>[^'\s]+?)'?\.?$/},
{triggers:["No names found","No tags can describe"],pattern:/^fatal: No (?:names found, cannot describe|tags can describe)/},
{triggers:["error: pathspec"],pattern:/^error: pathspec '(?<revision>[^']+)' did not match any file\(s\) known to git/},
{triggers:["does not have any commits yet"],pattern:/^fatal: your current branch '[^']+' does not have any commits yet/},
{triggers:["no merge base"],pattern:/^fatal: (?:\S+: )?no merge base$/},{triggers:["refusing to merge unrelated historie\
s"],pattern:/^fatal: refusing to merge unrelated histories/},{triggers:["couldn't find remote ref"],pattern:/^fatal: couldn't find remote ref (?<revision>\S+)/},
{triggers:["shallow update not allowed"],pattern:/shallow update not allowed/}],explain:say(({revision})=>({message:`${revision?
`git does not know ${quote(revision)}`:"git lacks the history that the command needs"}: the checkout on a runner holds o\
ne commit, no other branches and no tags`,advice:'set "fetch-depth: 0" at actions/checkout, or fetch it: git fetch origi\
n BRANCH'}))},notARepository={code:"not-a-git-repository",blame:"plan",exitCodes:[128],looks:[{triggers:["not a git repo\
sitory"],pattern:/^fatal: not a git repository\b/}],explain:say((_groups,{step})=>({message:`there is no git repository \
in the folder of the step (${quote(step.workingDirectory)}) or above it`,advice:'run actions/checkout before the plan, a\
nd check "working-directory"'}))},dubiousOwnership={code:"dubious-ownership",blame:"machine",exitCodes:[128],looks:[{triggers:[
"dubious ownership"],pattern:/\bdetected dubious ownership in repository at '(?<path>[^']+)'/},{triggers:["error obtaini\
ng VCS status"],pattern:/^error obtaining VCS status: exit status 128/}],explain:say(({path:path6})=>({message:`the repo\
sitory${path6?` ${quote(path6)}`:""} belongs to another user, so git refuses to read it; usual in containers`,advice:`gi\
t config --global --add safe.directory ${path6??'"$GITHUB_WORKSPACE"'}`}))},gitIdentity={code:"git-identity-unknown",blame:"\
plan",exitCodes:[128],looks:[{triggers:["Please tell me who you are"],pattern:/^\*\*\* Please tell me who you are/},{triggers:[
"unable to auto-detect email","empty ident name"],pattern:/^fatal: (?:unable to auto-detect email address|empty ident name)/}],
explain:say(()=>({message:"git does not know in whose name it commits",advice:'git config user.name "github-actions[bot]\
"; git config user.email "41898282+github-actions[bot]@users.noreply.github.com"'}))},pushRejected={code:"git-push-rejec\
ted",blame:"plan",exitCodes:[1],looks:[{triggers:["[rejected]","[remote rejected]"],pattern:/^ ! \[(?:remote )?rejected\] +\S+ -> (?<branch>\S+) \((?<why>[^)]+)\)/},
{triggers:["failed to push some refs"],pattern:/^error: failed to push some refs to /}],explain(clues){let{branch,why}=clues.
find(({groups})=>groups.branch)?.groups??{};return{message:`the push${branch?` to ${quote(branch)}`:""} was refused${why?
`: ${why}`:""}`,advice:why?.startsWith("protected")||why?.includes("hook")?"open a pull request instead, or allow the to\
ken to bypass the rule":"somebody pushed meanwhile: git pull --rebase before the push, and let steps that push share a l\
ock: locks: [git]"}}};var argumentsTooLong={code:"argument-list-too-long",blame:"plan",exitCodes:[126],looks:[{triggers:["Argument list too lo\
ng"],pattern:/^(?:[^:]*: (?:line )?\d+: )?(?:(?<command>[^:]+): )?.{0,60}Argument list too long/},{triggers:["spawn E2BI\
G"],pattern:/\bspawn E2BIG\b/}],explain:say(({command})=>({message:`${command?quote(command):"a command"} was given more\
 arguments, or a larger environment, than the system passes on`,advice:"hand the list over in a file or by a pipe: find \
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
find(clue=>Object.keys(clue.groups).length>0)?.groups??{},of=(name,thing)=>({message:`another process holds the lock of ${thing}`,
advice:`let the steps that use it share a lock: locks: [${name}]`});if(groups.terraform){let{message,advice:advice2}=of(
"terraform","terraform's state");return{message,advice:`${advice2}; a lock left by a killed run is removed by terraform \
force-unlock ID`}}return groups.cargo?of("cargo",`cargo (${groups.cargo})`):groups.gradle?of("gradle",`Gradle (${groups.
gradle})`):groups.npm?{message:"another process changes node_modules at the same time",advice:"let one step install the \
packages, or let those that do share a lock: locks: [npm]"}:groups.path&&!groups.path.startsWith("/var/")?{message:`anot\
her process uses ${quote(groups.path)}`,advice:"let the steps that use it share a lock, or give each its own copy"}:of("\
apt","the package manager")}},databaseDeadlock={code:"database-deadlock",blame:"plan",transient:!0,looks:[{triggers:["de\
adlock detected"],pattern:/\b(?:ERROR|FATAL|DeadlockDetected|error|Error)\b:? +deadlock detected/},{triggers:["deadlock \
detected"],pattern:/\bdeadlock detected$/,weak:!0},{triggers:["Deadlock found when trying"],pattern:/\bDeadlock found when trying to get lock/},
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
explain:say(({connections,name})=>connections!==void 0?{message:"the database takes no more connections",advice:"let few\
er of these steps run at once (locks: [db]), or raise its limit of connections"}:{message:name?`others are connected to \
the database ${quote(name)}`:"another transaction held the database locked for too long",advice:"give each step a databa\
se (or SQLite file) of its own, or let the steps share a lock: locks: [db]"})},databaseMissing={code:"database-missing",
blame:"plan",looks:[{triggers:['" does not exist'],pattern:/\b(?:FATAL|ERROR): +(?:database|relation|schema) "(?<name>[^"]+)" does not exist/},
{triggers:["Unknown database","doesn't exist"],pattern:/^ERROR 1(?:049|146) \(\w+\).{0,20}: (?:Unknown database|Table) '(?<name>[^']+)'/},
{triggers:["no such table"],pattern:/\b(?:OperationalError|SqliteError|SQLITE_ERROR|Error: in prepare|Error):? ?,? ?no such table: (?<name>\S+)/}],
explain:say(({name},input)=>{let makers=input.plan.steps.filter(one=>one.index!==input.step.index&&/\b(?:migrat|createdb|db:(?:create|setup|migrate|schema)|schema\.sql)/i.
test(`${one.id} ${one.run}`)),maker=makers.length===1?makers[0]:void 0;return{message:`${quote(name??"")} does not exist\
 in the database`,advice:maker?`step ${quote(maker.id)} seems to make it: let this step need it`:"create it, or run the \
migrations, in a step that this one needs"}})},portInUse={code:"port-in-use",blame:"plan",transient:!0,looks:[{triggers:[
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
ry exhausted","heap exhausted"],pattern:/\b[Hh]eap (?:memory )?exhausted\b/,weak:!0}],explain(clues){let{node:node2,java,
gradle,php}=(clues.find(({groups})=>Object.keys(groups).length>0)??clues[0]).groups;if(node2)return{message:"node has us\
ed up the heap that it may have",advice:'raise the limit in "env": NODE_OPTIONS: --max-old-space-size=4096, and give the\
 step more "cpus" so that fewer run beside it'};if(php)return{message:`PHP has used up its memory limit of ${Math.round(
Number(php)/1048576)} MB`,advice:"raise it: php -d memory_limit=1G …"};let what=java??gradle;return{message:`Java has \
used up the memory that it may have${what?` (${what})`:""}`,advice:gradle?"raise it in gradle.properties: org.gradle.jvm\
args=-Xmx4g -XX:MaxMetaspaceSize=1g":'raise it: JAVA_TOOL_OPTIONS: -Xmx4g in "env" (MAVEN_OPTS for Maven, argLine for it\
s tests)'}}},outOfMemory={code:"out-of-memory",blame:"machine",exitCodes:[137,134],lasting:!0,looks:[{triggers:["Killed"],
pattern:/^(?:[A-Za-z]:)?[^:]*: line \d+: +\d+ Killed +(?<killed>\S.*)$/},{triggers:["Killed"],pattern:/^g?make(?:\[\d+\])?: \*\*\* \[.*\] Killed$/},
{triggers:["Killed"],pattern:/^Killed$/},{triggers:["signal 9","signal: 9","signal: killed","SIGKILL"],pattern:/(?:\bterminated by signal 9\b|\(signal: 9, SIGKILL|\bsignal: killed$|fatal error: Killed signal terminated program (?<killed>\w+)|\bcommand was killed with SIGKILL|was terminated by another process: signal=SIGKILL)/},
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
explain:say(({killed},input)=>explainNoMemory(killed,input))};function explainNoMemory(killed,{end:end3,facts}){let isKill=killed!==
void 0||end3.signal==="SIGKILL"||end3.exitCode===137,machine=facts.memoryBytes===void 0?"the machine":`the machine (${formatGiB(
facts.memoryBytes)})`,peak=end3.peakMemoryBytes===void 0?"":`; it used up to ${formatGiB(end3.peakMemoryBytes)}`,command=killed===
void 0?"the step":quoteCommand(killed);return{message:isKill&&end3.reason!=="out-of-memory"?`${command} was killed (SIGK\
ILL), most likely since ${machine} ran out of memory${peak}`:`${machine} had no memory left for the step${peak}`,advice:'\
give the step more "cpus", so that fewer run beside it, let it start fewer workers, or take a larger runner'}}function formatGiB(bytes){
return`${(bytes/1024**3).toFixed(1)} GB`}var nodeModule={code:"module-not-found",blame:"plan",looks:[{triggers:["Cannot find module","Cannot find package"],pattern:/^(?:\S*Error(?: \[\w+\])?: )?Cannot find (?:module|package) '(?<name>[^'./\\][^']*)'/},
{triggers:["error TS2307"],pattern:/error TS2307: Cannot find module '(?<import>[^']+)'/,weak:!0},{triggers:["Can't reso\
lve '"],pattern:/Module not found: Error: Can't resolve '(?<import>[^']+)'/,weak:!0},{triggers:["Could not resolve"],pattern:/Could not resolve "(?<import>[^"]+)"/,
weak:!0},{triggers:["ailed to resolve "],pattern:/[Ff]ailed to resolve (?:import|entry for package) "(?<import>[^"]+)"/,
weak:!0}],explain(clues,input){for(let{groups}of clues){let{name,import:imported2}=groups;if(name!==void 0&&PLATFORM_PACKAGE.
test(name))return explainPlatform(name);let product=imported2?.startsWith(".")?explainMissingProduct(imported2,input):void 0;
if(product)return{...product,code:"file-not-found"};let wanted=name??(imported2&&!/^[./~#]|^@\//.test(imported2)?imported2:
void 0);if(wanted===void 0)continue;let waits=explainUninstalled(wanted,"node",input);if(waits||name!==void 0)return waits??
{message:`the package ${quote(wanted)} is not installed`,advice:`add ${quote(wanted)} to package.json and its lock file,\
 and run npm ci before`}}}},PLATFORM_PACKAGE=/^@?[\w./-]*\b(?:linux|darwin|win32)-(?:x64|arm64|arm|ia32)\b/;function explainPlatform(name){
return{message:`the package ${quote(name)} for this platform is not installed: the lock file was probably made on anothe\
r one`,advice:"make the lock file anew (delete it and node_modules, npm install) and commit it; do not omit optional pac\
kages"}}var pythonModule={code:"python-module-not-found",blame:"plan",looks:[{triggers:["No module named "],pattern:/^(?:E +)?(?:ModuleNotFoundError|ImportError): No module named '?(?<name>[\w.]+)/},
{triggers:["No module named "],pattern:/^\S*python\S*: No module named (?<name>[\w.]+)/}],explain:say(({name=""},input)=>explainUninstalled(
name,"python",input)??{message:`the Python module ${quote(name)} is not installed for the Python that runs here`,advice:`\
add ${quote(name)} to the requirements, install them with that Python (python -m pip install …), or set PYTHONPATH if it\
 is your own`})};function explainUninstalled(name,kind,input){let installer=findInstaller(input,kind);if(installer===void 0||
relateSteps(input,installer)!=="missing")return;let{id}=input.plan.steps[installer];return{message:`${quote(name)} is no\
t installed yet: step ${quote(id)} installs packages, and this step does not wait for it`,advice:adviseNeed(input,installer)}}
var sharedLibrary={code:"shared-library-missing",blame:"machine",exitCodes:[127],looks:[{triggers:["shared libraries: "],
pattern:/error while loading shared libraries: (?<name>[^:]+): /},{triggers:["version `GLIBC","version `CXXABI"],pattern:/version `(?<symbol>(?:GLIBC|GLIBCXX|CXXABI)_[\d.]+)' not found/},
{triggers:["cannot find -l"],pattern:/(?:^|[/ ])ld(?:\.\w+)?: cannot find -l(?<linked>[\w.+-]+)/},{triggers:["library no\
t found for -l"],pattern:/^ld: library not found for -l(?<linked>[\w.+-]+)/},{triggers:["in the pkg-config search path",
"No package '"],pattern:/(?:^Package (?<described>\S+) was not found in the pkg-config search path|\bNo package '(?<wanted>[^']+)' found)/},
{triggers:["ibrary not loaded: "],pattern:/Library not loaded: (?<name>\S+)/},{triggers:["cannot open shared object file"],
pattern:/(?:ImportError|OSError): (?<name>[^:]+): cannot open shared object file/}],explain:say(({name,symbol,linked,described,
wanted})=>{let config=described??wanted;if(config!==void 0)return{message:`the library ${quote(config)} is not installed\
: pkg-config finds no "${config}.pc"`,advice:"install its -dev package in an earlier step, or set PKG_CONFIG_PATH"};if(symbol!==
void 0)return{message:`the program was built for a newer system: ${quote(symbol)} is not here`,advice:"build it on the s\
ystem on which it runs, or on an older one"};let library5=linked===void 0?name:`lib${linked}`;return{message:`the librar\
y ${quote(library5??"")} is not installed, or not where it is looked for`,advice:linked===void 0?"install its package in\
 an earlier step, or set LD_LIBRARY_PATH":"install its -dev package in an earlier step, or name its folder with -L"}})};function npmLooks(error3){return[{triggers:[`code ${error3}`],pattern:new RegExp(`^npm (?:error|ERR!) code ${error3}$`)},
{triggers:[error3],pattern:new RegExp(`^(?:npm (?:error|ERR!)|error An unexpected error occurred:| ?ERR_PNPM_\\w+).* ${error3}\
 ?(?<host>[\\w.:-]+)?`)}]}var dnsTimes=["Temporary failure in name resolution","Name or service not known","nodename nor servname"],dnsFailure={code:"\
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
let host=clues.map(({groups})=>groups.host??groups.name).find(one=>one!==void 0);return{message:`the name ${host?quote(host):
"of a server"} could not be resolved (DNS)`,advice:host&&isLocalName(host)?`${quote(host)} is a name inside a container \
network: on the runner itself use localhost and the port that is published`:"run it again; if it stays so, check the nam\
e, the proxy and whether the runner has a network"}}};function isLocalName(host){return!host.includes(".")&&host!=="loca\
lhost"}var connectionLost={code:"connection-lost",blame:"network",transient:!0,exitCodes:[18,52,56],looks:[...npmLooks("\
ECONNRESET"),...npmLooks("EPIPE"),{triggers:["ECONNRESET","socket hang up"],pattern:/\b(?:read ECONNRESET|socket hang up|write ECONNRESET)\b/,
weak:!0},{triggers:["curl: ("],pattern:/^curl: \((?:(?:18|52|55|56|92)\) |35\) .*(?:reset by peer|SYSCALL|unexpected eof))/},
{triggers:["unable to access"],pattern:/^fatal: unable to access '(?<url>[^']+)': (?:Recv failure|Send failure|Empty reply|transfer closed|Operation too slow|OpenSSL SSL_(?:read|connect)|GnuTLS recv error|HTTP\/2 stream|Failure when receiving)/},
{triggers:["the remote end hung up","early EOF","RPC failed"],pattern:/^(?:fatal: the remote end hung up|fatal: early EOF|error: RPC failed)/},
{triggers:["kex_exchange_identification"],pattern:/^kex_exchange_identification: (?:Connection closed|read: Connection reset)/},
{triggers:["ConnectionResetError","IncompleteRead","RemoteDisconnected"],pattern:/\b(?:ConnectionResetError\(104|ConnectionResetError: \[|IncompleteRead\(|RemoteDisconnected)/,
weak:!0},{triggers:["onnection reset"],pattern:/(?:java\.net\.SocketException: Connection reset|\bread tcp \S+: read: connection reset by peer)/,
weak:!0},{triggers:["spurious network error"],pattern:/^warning: spurious network error \(0 tries/},{triggers:["E: Faile\
d to fetch"],pattern:/^E: Failed to fetch (?<url>\S+) +(?:Connection failed|Error reading from server|Undetermined Error|Hash Sum mismatch|File has unexpected size)/}],
explain:say(({url})=>({message:`the connection${url?` to ${quote(url)}`:""} broke off`,advice:"run it again; let such a \
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
message:`a server did not answer in time${url||host?`: ${quote(url??host)}`:""}`,advice:"run it again; let such a step t\
ry again by itself: retry: { attempts: 3, on: [transient] }"}))},networkUnreachable={code:"network-unreachable",blame:"n\
etwork",transient:!0,looks:[...npmLooks("ENETUNREACH"),...npmLooks("EHOSTUNREACH"),{triggers:["ENETUNREACH","EHOSTUNREAC\
H"],pattern:/\bconnect (?:ENETUNREACH|EHOSTUNREACH)(?: (?<host>[\w.:[\]-]+))?/,weak:!0},{triggers:["etwork is unreachabl\
e","o route to host"],pattern:/\b(?:Network is unreachable|network is unreachable|No route to host|no route to host)\b/,
weak:!0}],explain:say(({host})=>({message:`there is no way through the network${host?` to ${quote(host)}`:" to a server"}`,
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
0)?.groups??{},{apt}=groups;if(apt!==void 0)return{message:`apt knows no package ${quote(apt)}`,advice:"run apt-get upda\
te before it, and check the name for this release of the system"};if(groups.pip!==void 0)return{message:`pip found no ve\
rsion of ${quote(groups.pip)} that fits: there is none, or the index could not be read`,advice:"check its name, version \
and the Python here; if they are right, look for warnings on the network before it"};let what=groups.name??groups.image??
groups.repository??groups.url;return{message:`${what===void 0?"what the step asks for":quote(what)} does not exist at th\
e server (404), or may not be seen without signing in`,advice:"check name, version and address; for private ones, the to\
ken"}}},dependencyConflict={code:"dependency-conflict",blame:"code",looks:[{triggers:["code ERESOLVE"],pattern:/^npm (?:error|ERR!) code ERESOLVE$/},
{triggers:["error peer ","ERR! peer "],pattern:/^npm (?:error|ERR!) peer (?<wanted>\S+@"[^"]+") from (?<by>\S+)/},{triggers:[
"ERR_PNPM_PEER_DEP_ISSUES"],pattern:/\bERR_PNPM_PEER_DEP_ISSUES\b/},{triggers:["have conflicting dependencies","Resoluti\
onImpossible"],pattern:/^ERROR: (?:Cannot install (?<by>.+) because these package versions have conflicting dependencies|ResolutionImpossible)/},
{triggers:["failed to select a version for"],pattern:/^error: failed to select a version for (?:the requirement )?`(?<wanted>[^`]+)`/},
{triggers:["could not be resolved to an installable set"],pattern:/requirements could not be resolved to an installable set/},
{triggers:["could not find compatible versions"],pattern:/^(?:Bundler )?[Cc]ould not find compatible versions/},{triggers:[
"version solving failed"],pattern:/\bversion solving failed\b/},{triggers:["No solution found when resolving"],pattern:/No solution found when resolving dependencies/}],
explain(clues){let{wanted,by}=clues.find(({groups})=>groups.wanted??groups.by)?.groups??{};return{message:`no set of ver\
sions suits all packages${wanted?`: ${quote(wanted)} cannot be had`:""}${by?`${wanted?", which":":"} ${quote(by)} ${wanted?
"wants":"contradict each other"}`:""}`,advice:"change one of the version ranges so that they meet, update the lock file \
and commit both"}}},checksumMismatch={code:"checksum-mismatch",blame:"code",looks:[{triggers:["code EINTEGRITY","ntegrit\
y checksum failed"],pattern:/^npm (?:error|ERR!) (?:code EINTEGRITY$|.*[Ii]ntegrity checksum failed)/},{triggers:["ERR_P\
NPM_TARBALL_INTEGRITY"],pattern:/\bERR_PNPM_TARBALL_INTEGRITY\b/},{triggers:["Integrity check failed for"],pattern:/Integrity check failed for "(?<name>[^"]+)"/},
{triggers:["DO NOT MATCH THE HASHES"],pattern:/THESE PACKAGES DO NOT MATCH THE HASHES/},{triggers:["checksum mismatch"],
pattern:/^verifying (?<name>[^:]+): checksum mismatch/},{triggers:["error: checksum for"],pattern:/^error: checksum for `(?<name>[^`]+)` changed between lock files/},
{triggers:["computed checksum did NOT match","WARNING: 1 computed"],pattern:/\bcomputed checksums? did NOT match/}],explain:say(
({name})=>({message:`${name?quote(name):"something"} that was fetched is not what the lock file or the checksum says`,advice:"\
if the package was published anew or the mirror changed it, update the lock file; else clear the cache, and do not trust\
 it"}))},externallyManaged={code:"externally-managed-python",blame:"plan",looks:[{triggers:["externally-managed-environm\
ent"],pattern:/^error: externally-managed-environment/}],explain:say(()=>({message:"pip may not install into the system'\
s own Python",advice:"run actions/setup-python before the plan, or make a virtual environment: python3 -m venv .venv"}))};var connectionRefused={code:"connection-refused",blame:"network",transient:!0,exitCodes:[7],looks:[...npmLooks("ECONNREF\
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
 of the tests (${quote(waited)}) did not answer in time`,advice:"see why it does not start: run its command alone, and s\
how its output"};let groups=clues.find(clue=>clue.groups.host??clue.groups.socket)?.groups??{},{host,port,socket}=groups;
return socket!==void 0||host!==void 0&&/^(?:127\.|localhost$|\[?::1\]?$|0\.0\.0\.0$)/.test(host)?explainNoServer(socket??
(port?`${host}:${port}`:host)):{message:`the connection was refused${host?` by ${quote(port?`${host}:${port}`:host)}`:""}\
: nothing listens there, or something in between says no`,advice:"run it again; if it stays so, check address and port, \
and that the server is up"}}};function explainNoServer(address){return{code:"server-not-running",message:`nothing listen\
s on ${quote(address)} of this machine`,advice:"start the server in a step that this one needs, and wait there until it \
answers"}}var serverNotRunning={code:"server-not-running",blame:"plan",transient:!0,looks:[],explain:()=>{}};var tlsFailure={code:"tls-failure",blame:"machine",exitCodes:[35,51,60],looks:[{triggers:["_CERT","UNABLE_TO_"],pattern:/^npm (?:error|ERR!) code (?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED)/},
{triggers:["Error: self-signed","Error: self signed","Error: certificate has expired","Error: unable to"],pattern:/^\s*(?:\[cause\]: )?Error: (?<error>self[- ]signed certificate(?: in certificate chain)?|certificate has expired|unable to (?:verify the first certificate|get local issuer certificate))/},
{triggers:["_CERT","CERT_","UNABLE_TO_","ERR_TLS_"],pattern:/^ *code: '(?<error>SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)'/,
weak:!0},{triggers:["curl: ("],pattern:/^curl: \((?:51|58|60|77|35)\) (?<error>(?!.*(?:reset by peer|SYSCALL|unexpected eof)).+)$/},
{triggers:["certificate"],pattern:/^fatal: unable to access '[^']*': (?<error>.*certificate.*)$/},{triggers:["ERROR: can\
not verify","ERROR: The certificate"],pattern:/^ERROR: (?<error>(?:cannot verify .* certificate|The certificate of ).*)$/},
{triggers:["CERTIFICATE_VERIFY_FAILED"],pattern:/CERTIFICATE_VERIFY_FAILED\] (?<error>[^(']+[^(' ])/},{triggers:["x509: "],
pattern:/\bx509: (?<error>.+)$/},{triggers:["SSLHandshakeException"],pattern:/\bSSLHandshakeException: (?<error>.{0,200})/}],
explain:say(({error:error3})=>({message:`the certificate of a server is not accepted${error3?`: ${error3}`:""}`,advice:"\
give the tool the certificate of your own authority (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, the system's store); a retry do\
es not help"}))},rateLimited={code:"rate-limited",blame:"network",transient:!0,looks:[...httpLooks(["429"]),{triggers:["\
toomanyrequests","pull rate limit"],pattern:/\btoomanyrequests\b|reached your (?:unauthenticated )?pull rate limit/},{triggers:[
"API rate limit exceeded","secondary rate limit"],pattern:/\b(?:API rate limit exceeded|exceeded a secondary rate limit)/}],
explain(clues){let url=clues.find(clue=>clue.groups.url)?.groups.url;return{message:`a server takes no more requests for\
 the moment (rate limit)${url?`: ${quote(url)}`:""}`,advice:"sign in, since limits are higher with a token; cache what i\
s fetched; or try again later: retry: { attempts: 3, on: [transient] }"}}},serverError={code:"server-error",blame:"netwo\
rk",transient:!0,looks:httpLooks(["5##"]),explain(clues){let groups=clues.find(clue=>clue.groups.url)?.groups??clues[0].
groups;return{message:`a server failed with HTTP status ${groups.status}${groups.url?`: ${quote(groups.url)}`:""}`,advice:"\
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
 version of the language or tool here is not one that the code accepts${wanted?`: it wants ${quote(wanted)}`:""}`,advice:"\
set that version up before the plan (actions/setup-node, -python, -java, -go with its version), or let the code accept t\
his one"}}},browserMissing={code:"browser-not-installed",blame:"plan",looks:[{triggers:["Executable doesn't exist at"],pattern:/Executable doesn't exist at (?<path>\S+)/},
{triggers:["Host system is missing dependencies"],pattern:/Host system is missing (?<system>dependencies) to run browsers/},
{triggers:["Could not find Chrome","Could not find Chromium","Could not find Firefox"],pattern:/Could not find (?<puppeteer>Chrome|Chromium|Firefox) \(ver/},
{triggers:["Cypress executable not found","The cypress npm package is installed, but"],pattern:/(?<cypress>Cypress) executable not found|The (?<binary>cypress) npm package is installed, but the Cypress binary is missing/}],
explain:say(({system,puppeteer,cypress,binary})=>({message:system?"libraries that the browser needs are not installed":"\
the browser for the tests is not installed",advice:puppeteer?"run npx puppeteer browsers install in an earlier step, and\
 keep its cache folder":cypress||binary?"run npx cypress install in an earlier step, and keep its cache folder":"run npx\
 playwright install --with-deps in an earlier step"}))},dockerNotRunning={code:"docker-not-running",blame:"machine",exitCodes:[
125],looks:[{triggers:["Cannot connect to the Docker daemon"],pattern:/Cannot connect to the Docker daemon at (?<address>\S+?)\. Is the docker daemon running/},
{triggers:["error during connect"],pattern:/error during connect: .{0,200}(?:docker|Docker)/},{triggers:["Could not find\
 a valid Docker environment"],pattern:/Could not find a valid Docker environment/}],explain:say(({address})=>({message:`\
there is no docker daemon${address?` at ${quote(address)}`:""}`,advice:"run the step on a runner that has docker (GitHub\
's Linux ones have, macOS ones have not), or start the daemon before"}))};var causes=[tooManyWatchers,diskFull,heapExhausted,outOfMemory,crashed,tooManyFiles,argumentsTooLong,gitLock,mergeConflict,
dubiousOwnership,notARepository,revisionMissing,gitIdentity,pushRejected,lockHeld,databaseDeadlock,databaseSerialization,
databaseLocked,databaseMissing,portInUse,dockerNotRunning,rateLimited,tlsFailure,dnsFailure,connectionTimeout,connectionRefused,
serverNotRunning,connectionLost,networkUnreachable,serverError,authenticationFailed,missingSecret,carriageReturns,bashInSh,
shellSyntax,unsetVariable,brokenPipe,sharedLibrary,browserMissing,unsupportedEngine,lockFileMissing,lockFileOutdated,checksumMismatch,
dependencyConflict,externallyManaged,packageNotFound,nodeModule,pythonModule,missingScript,commandNotFound,permissionDenied,
fileNotFound,snapshots,coverage,tooManyWarnings,noTests,noTerminal,uncommittedChanges],ENDS={"timed-out":"code","command\
-timed-out":"code",terminated:"machine","grep-no-match":"plan"},signatures=causes.flatMap(({code:code7,looks})=>looks.map(
({triggers:triggers3,pattern})=>({code:code7,triggers:triggers3,pattern}))),diagnosisCodes=[...causes.map(({code:code7})=>code7),
...Object.keys(ENDS)],causeByCode=new Map(causes.map(cause4=>[cause4.code,cause4]));var import_node_buffer5=require("node:buffer");var code=/^\s*(?:>\s*)?\d+ ?[|:](?: |$)|^\s*(?:>\s*)?\d+ ?\|$|^\s*\|\s*\^|^\s*(?:\d+ )?[│╭╰─]|^\s*(?:Require stack:|- (?:\/|[A-Z]:\\))/,
ends=/^\s*(?:[-+] (?:Expected|Received|Snapshot|expected|received|actual)\b|[-+] {4}|(?:\+\+|--)\S|\+ (?:actual|expected) - |--- (?:expected|actual)|Difference\b|Call [Ll]og:|Caused? ?(?:by)?:|Snapshot:)/;
function createFailedTest(source3,name){let reason4=[],place18,isOver=!1;return{say(line){if(ends.test(line)&&(isOver=!0),
isOver||line.trim()===""||code.test(line)||reason4.length>=5)return;let text3=line.trim();reason4.some(one=>text3.endsWith(
one))||reason4.push(text3)},placeAt(found){place18??=found,isOver=!0},hasPlace:()=>place18!==void 0,hasReason:()=>reason4.
length>0||isOver,finding(otherwise){let text3=reason4.join(`
`),message=name===""||text3===""||name.endsWith(text3)?name||text3:`${name}: ${text3}`;return{severity:"error",source:source3,
message,...place18??otherwise}}}}var marked=/^\s*(?:at |❯ |› )(.*)$/,browser=/^\s*[\w$.<>/*[\]]{0,80}@(\S+:\d+:\d+)$/,placed=/^(.+):(\d+):(\d+)$/,boxed=/^\s*(?:╭─+|,-)\[ ?(\S.*):(\d+):(\d+) ?\]$/,
fromZero=[/^\s*(\S.*):(\d+):(\d+): ERROR: (.*)/,/^\s*File: (\S.*):(\d+):(\d+)$/],foreign=[/(?:^|[\\/])(?:node_modules|\.yarn)[\\/]/,
/^(?:async )?(?:node|bun|ext|deno|jsr|npm|wasm|blob|data|https?|chrome(?:-extension)?|vitest):/,/^(?:internal|webpack|__cypress)[\\/]/,
/^(?:events|fs|net|timers|child_process|async_hooks|_\w+)\.js$/,/^(?:<|\[[\w -]{1,40}\](?![\\/])|eval at |evalmachine|native\b|undefined$|unknown\b)/,
/\.pnp\.c?js$/];function readStackLine(line){let match=marked.exec(line)??browser.exec(line);if(!match)return;let place18=readOwnPlace(
match[1].replace(/ \{$/,""));return place18?{place:place18}:{}}function readOwnPlace(text3){let at=text3.indexOf("("),isWrapped=text3.
endsWith(")")&&at>=0,match=placed.exec(isWrapped?text3.slice(at+1,-1):dropName(text3));if(!match)return;let file9=cleanFile(
match[1]);return isOwnFile(file9)?{file:file9,line:Number(match[2]),column:Number(match[3])}:void 0}function readNamedFile(line){
let file9=/\(((?:\/|[A-Za-z]:\\)[^()]*\.\w{2,4})\)$/.exec(line)?.[1];return file9!==void 0&&isOwnFile(file9)?file9:void 0}
function readCodePlace(line){for(let pattern of[boxed,...fromZero]){let match=pattern.exec(line);if(!match||!isOwnFile(match[1]))
continue;let column=Number(match[3])+(pattern===boxed?0:1);return{place:{file:match[1],line:Number(match[2]),column},...match[4]!==
void 0&&{message:match[4]}}}}function isOwnFile(file9){return!foreign.some(pattern=>pattern.test(file9))&&(!file9.includes(
"://")||/^file:\/\//i.test(file9))}function dropName(text3){let rest2=text3;for(let at=rest2.indexOf(" ");at>=0&&!/[\\/]/.
test(rest2.slice(0,at));at=rest2.indexOf(" "))rest2=rest2.slice(at+1);return rest2}function cleanFile(file9){return file9.
replace(/^https?:\/\/[\w.-]+:\d+\/(?:_karma_webpack_\/(?=webpack:)|base\/)/,"").replace(/^webpack(?:-internal)?:\/(?:\/[^/]*\/)?(?:\([\w-]+\)\/)?(?:\.\/)?/,
"").replace(/(\.\w{1,5})\?[^/\\]*$/,"$1")}var rule=/^ {2}─+$/,outside=/^ {2}(Uncaught exception|Unhandled rejection) in (\S.*)$/,place=/^ {2}(\S.*\.\w+):(\d+)$/,
thrown=/^ {2}(?:Error thrown in test|Rejected promise returned by test)/,caret=/^ {2}(\s*)\^+$/,summary=/^ {2}\d+ (?:tests?|known|uncaught|unhandled|previous) /,
listed=/^ {2}(?:[✘✖✔] |- (?![/.]|[A-Z]:))/,shown=/^\s*(?:\w*Error \{|message: .*,|\})$/,ava={source:"ava",triggers:[
"  ─","Uncaught exception in ","Unhandled rejection in ","s:#","x:#","thrown in test","promise returned by test"],read(line,report,seen){
if(rule.test(line))return createFrame();if(place.test(line)||thrown.test(line))return resume(line,report,seen);let match=outside.
exec(line);return match?createFrame(match[1],match[2]):!1}};function resume(line,report,seen){let title5=seen.back(2)??"";
if(!(/^ {2}\S/.test(title5)&&[1,3,4].every(count=>seen.back(count)==="")))return!1;let frame5=createFrame();for(let one of[
"","",title5,"",line])frame5.take(one,report);return frame5}function createFrame(title5,file9){let test2=title5===void 0?
void 0:createFailedTest("ava",title5),at,blanks=2,lines=0;function close(report){let otherwise=at??(file9===void 0?{}:{file:file9});
test2&&(at||test2.hasReason())&&report(test2.finding(otherwise)),test2=void 0,at=void 0}function read(line){let placed2=place.
exec(line),stack=readStackLine(line),column=caret.exec(line)?.[1]?.length;stack?test2?.placeAt(stack.place):placed2&&!at&&
isOwnFile(placed2[1])?at={file:placed2[1],line:Number(placed2[2])}:column!==void 0&&at?(at={column:column+1,...at},title5!==
void 0&&(test2=createFailedTest("ava",title5))):shown.test(line)||test2?.say(line)}return{take(line,report){if(lines++,line===
"")return blanks++,"taken";if(!test2&&line.startsWith("   FAILED  "))return"left";if(rule.test(line)||summary.test(line)||
outside.test(line)||title5!==void 0&&listed.test(line)||!line.startsWith("  "))return close(report),rule.test(line)&&title5===
void 0?"last":"left";if(title5===void 0&&blanks>=2){if(close(report),lines>500/2)return"left";test2=createFailedTest("av\
a",line.trim())}else read(line);return blanks=0,"taken"},end:close}}var failed=/^(?:Syntax|Type)Error: ((?:[A-Za-z]:)?[^\s:][^:]{0,400}): (.+) \((\d+):(\d+)\)$/,babel={source:"babel",triggers:[
"SyntaxError: ","TypeError: "],read(line,report){let match=failed.exec(line);if(!match)return!1;let[,file9,message,row7,
column]=match;if(!/[./\\]/.test(file9))return!1;let place18={file:file9,line:Number(row7),column:Number(column)+1};return report(
{source:"babel",severity:"error",message,...place18}),!0}};var header=/^(?:((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?)(?::(\d+):(\d+))? )?([a-z]\w*(?:\/[\w-]+)*)(?: {2}[A-Z]+)* {1,2}━{3,}$/,
firstLine=/^ {2}([×✖!⚠iℹ]) (\S.*)$/,summary2=/^(?:Some (?:errors|warnings) were emitted|The file contains diagnostics|Format with errors is disabled)/,
severities={"×":"error","✖":"error","!":"warning","⚠":"warning"},mostMessageLines=5,biome={source:"biome",triggers:[
"━━━"],read(line){if(!line.endsWith("━"))return!1;let match=header.exec(line);if(!match)return!1;let finding={source:"\
biome",severity:"error",message:"",code:match[4]};return match[1]!==void 0&&(finding.file=match[1]),match[2]!==void 0&&Object.
assign(finding,{line:Number(match[2]),column:Number(match[3])}),createFrame2(finding)}};function createFrame2(finding){let message,
isTold=!1;return{take(line,report){let first=message?null:firstLine.exec(line);return first?(message=[first[2]],finding.
severity=severities[first[1]]??"notice"):message&&!isTold&&/^ {4}\S/.test(line)&&!/^ {4}[\d> ]*│/.test(line)?message.push(
line.trim()):message&&!isTold&&this.end(report),line===""||line.startsWith(" ")?"taken":"left"},end(report){if(!message||
isTold)return;isTold=!0;let text3=message.slice(0,mostMessageLines).join(`
`);summary2.test(text3)||report({...finding,message:text3})}}}var bunError=/^(?:error|[A-Z]\w*Error)(?:: .*)?$/,bunFail=/^(?:\(fail\)|✗) (.+?)(?: \[[\d.]+m?s\])?$/,bunTimeout=/^ {2}\^ (this test timed out after .*)$/,
caret2=/^\s*\^$/,bunImport=/^error: Cannot find (?:module|package) .* (?:from|imported from) ['"](.+)['"]$/,mostReasonLines=100,
denoTest=/^(\S.*) => (\S.*):(\d+):(\d+)$/,denoError=/^error: ((?:Uncaught (?:\(in [\w ]+\) )?|(?:Type)?Error: |[A-Z]\w*Error: ).*)$/,
denoType=/^(?:error: )?(TS\d+) \[ERROR\]: (.*)$/,denoRule=/^(error|warning)\[([a-z][a-z0-9-]*)\]: (.*)$/,denoArrow=/^ *--> (?!\S.*\.pyi?:\d)(\S.*):(\d+):(\d+)$/,
bunAndDeno=[{source:"bun",triggers:["rror: ","rror$","^ this test timed out"],read:readBun},{source:"deno",triggers:["er\
ror: ","error[","warning["," [ERROR]: "],read:readDeno}];function readBun(line,report,seen){let timeout=bunTimeout.exec(
line)?.[1],timedOut=timeout===void 0?void 0:bunFail.exec(seen.back(1)??"")?.[1];if(timedOut!==void 0)return report({severity:"\
error",source:"bun",message:`${timedOut}: ${timeout}`}),!0;if(!bunError.test(line))return!1;let importer3=bunImport.exec(
line)?.[1];return importer3===void 0&&!caret2.test(seen.back(1)??"")?!1:createBunFrame(line.replace(/^error: /,""),importer3)}
function createBunFrame(message,importer3){let test2=createFailedTest("bun","");test2.say(message);let hasStack=!1;function close(report,name){
if(name===void 0&&importer3===void 0&&!hasStack)return;let found=test2.finding(importer3===void 0?{}:{file:importer3});report(
name===void 0?found:{...found,message:`${name}: ${found.message}`})}return{take(line,report){let failed4=bunFail.exec(line)?.[1];
if(failed4!==void 0)return close(report,failed4),"last";let stack=readStackLine(line);return stack?(hasStack=!0,test2.placeAt(
stack.place),"taken"):line!==""&&(hasStack||/^-+$|^Bun v/.test(line))?(close(report),"left"):(test2.say(line),"shared")},
end:close}}function readDeno(line,_report,seen){let typed=denoType.exec(line);if(typed)return createDenoFrame(typed[2],{
source:"tsc",code:typed[1]});let rule8=denoRule.exec(line);if(rule8)return createLintFrame(rule8[1]==="error"?"error":"w\
arning",rule8[2],rule8[3]);let message=denoError.exec(line)?.[1];if(message===void 0)return!1;let named2=denoTest.exec(seen.
back(1)??"");if(!named2)return createDenoFrame(message,{});let[,name,file9,row7,column]=named2;return createDenoFrame(`${name}\
: ${message}`,{file:file9,line:Number(row7),column:Number(column)})}function createDenoFrame(message,known2){let test2=createFailedTest(
"deno","");test2.say(message);let isAssertion=known2.file!==void 0||message.startsWith("Uncaught "),hasStack=!1,lines=0;
function close(report){if(!test2.hasPlace()&&known2.file===void 0)return;let{source:source3,code:code7}=known2,found=test2.
finding(known2);report({...found,...source3!==void 0&&{source:source3},...code7!==void 0&&{code:code7}})}return{take(line,report){
let stack=readStackLine(line);return stack?(hasStack=!0,test2.placeAt(stack.place),"taken"):hasStack||line===""&&!isAssertion||
++lines>mostReasonLines?(close(report),"left"):"shared"},end:close}}function createLintFrame(severity,code7,message){return{
take(line,report){let place18=denoArrow.exec(line);if(!place18)return"left";let[,file9,row7,column]=place18;return report(
{severity,source:"deno",code:code7,message,file:file9,line:Number(row7),column:Number(column)}),"last"},end(){}}}var opening=/^\s*(?:test .+? \.\.\. )?thread '([^']*)'(?: \(\d+\))? panicked at ('.*|.+:\d+:\d+:)$/,openingOfTest=/^\s*test (.+?)(?: - should panic)? \.\.\. thread '/,
placeAlone=/^(.+):(\d+):(\d+):$/,placeAtEnd=/^(.+):(\d+):(\d+)$/;var endOfMessage=/^\s*(?:note: |stack backtrace:|----|failures:|FAILED$|ok$|test (?:result: |.* \.\.\. ))/,frameOfTrace=/^\s+(?:\d+: |at |\[\.{3})/,
placeOfFrame=/^\s+at (.+):(\d+):(\d+)$/,foreign2=/^\/rustc\/|rustc-[\d.]+[^/]*\/|(?:^|\/)library\/(?:std|core|alloc|test)\/|rustlib\/src\/|\/registry\/src\/|\/git\/checkouts\//;function opensPanic(line){return opening.test(line)}function createPanicReader(){let panics=[],message=[],state="outside";
function open2(line){let match=opening.exec(line);if(!match)return!1;let[,printed="",rest2=""]=match,panic={thread:openingOfTest.
exec(line)?.[1]??printed,message:"",place:void 0},place18=placeAlone.exec(rest2);return panics.push(panic),message=[],place18?
(panic.place=readPlace(place18[1],place18[2],place18[3]),state="message"):(state="quoted",takeQuoted(panic,rest2.replace(
/^'/,""))),!0}function takeQuoted(panic,line){let end3=line.lastIndexOf("', "),place18=end3<0?null:placeAtEnd.exec(line.
slice(end3+3));keep(panic,place18?line.slice(0,end3):line),place18&&(panic.place=readPlace(place18[1],place18[2],place18[3]),
state="trace")}function keep(panic,line){line.trim()!==""&&message.length<5&&message.push(line.trim()),panic.message=message.
join(`
`)}return{panics,take(line){let panic=panics.at(-1);if(!panic||state==="outside")return open2(line);if(state==="quoted")
return takeQuoted(panic,line),!0;if(opening.test(line))return open2(line);if(/^\s*(?:stack backtrace:|note: (?:run with `RUST_BACKTRACE|Some details are omitted))/.
test(line))return state="trace",!0;let isBlank=line.trim()==="";if(state==="message"&&(isBlank?message.length===0:!endOfMessage.
test(line)))return keep(panic,line),!0;if(state==="trace"&&frameOfTrace.test(line)){let place18=placeOfFrame.exec(line);
return place18&&(panic.place??=readPlace(place18[1],place18[2],place18[3])),!0}return state="outside",!1}}}function choosePanic(panics,test2){
let own=panics.filter(({thread})=>thread===test2||thread==="main"),last2=(own.length>0?own:panics).at(-1);return last2&&
isPassedOn(last2)?panics[0]:last2}function isPassedOn({message}){return message.includes("Any { .. }")}function readPlace(file9,line,column){
if(!foreign2.test(file9.replaceAll("\\","/")))return{file:file9,line:Number(line),column:Number(column)}}var ofFile=/^error: (?:failed to (?:parse manifest at|read)|could not parse (?:manifest|input as TOML) at|failed to parse lock file at:) `?(.+?)`?$/,
ofPackage=/^error: (failed to (?:get|load source for|run custom build command for) .*)$/,position=/(?:^|\s)at line (\d+),? column (\d+)/,
cause=/^ {2}(?! *(?:\||\d+ \|))(?:\(?\S)/,cargoError={source:"cargo",triggers:["error: failed to ","error: could not par\
se "],read(line){let file9=ofFile.exec(line)?.[1],failure3=ofPackage.exec(line)?.[1];if(file9===void 0&&failure3===void 0)
return!1;let place18=file9===void 0?{}:{file:file9},last2;function finish(report){let parts=failure3===void 0&&last2!==void 0?
[last2]:[failure3??line.slice(7),last2];report({severity:"error",message:parts.filter(part=>part!==void 0).join(": "),source:"\
cargo",...place18})}return{take(next,report){if(opensPanic(next))return"left";let at=position.exec(next);at&&(place18.line=
Number(at[1]),place18.column=Number(at[2]));let said3=cause.test(next)?next.replace(position,"").trim():"";return/^(?:TOML parse error|could not parse input as TOML|--- std(?:out|err)|cargo:.*)?$/.
test(said3)||(last2=said3),/^(?:$|Caused by:$|note: | {2})/.test(next)?"taken":(finish(report),"left")},end:finish}}};var section=/^\s*---- (.+) (?:stdout|stderr) ----$/,endOfSection=/^\s*(?:failures:|test result: )/,documentation=/^(.+?) - (?:.* )?\(line (\d+)\)/,
diagnostic=/^(?:error|warning)(?:\[\w+\])?: /,notPanicked=/^note: test did not panic as expected(?: at (.+):(\d+):(\d+))?$/,
verdicts=/^(?:Error: .*|Test compiled successfully, but .*|Test executable succeeded, but .*|Test executable failed .*|Some expected error codes were not found: .*)$/,
ofSnapshot=/^Source: (\S.*):(\d+)$/,threadsWithoutName=new Set(["main","<unnamed>","<unknown>","tokio-runtime-worker","r\
ustc"]),cargoTest={source:"cargo test",triggers:["---- ","successes:"],read(line){if(line==="successes:")return passOver();
let name=section.exec(line)?.[1];return name===void 0?!1:readSection(name)}},rustPanic={source:"rust",triggers:["thread \
'"],read(line){return opensPanic(line)?readPanics(line):!1}};function passOver(){return{take:line=>endOfSection.test(line)?
"left":"taken",end(){}}}function readSection(name){let reader=createPanicReader(),documented=documentation.exec(name),verdict,
place18=documented?{file:documented[1],line:Number(documented[2])}:{};function finish(report){let panic=choosePanic(reader.
panics,name),message=panic?panic.message||"panicked":verdict;if(message===void 0)return;let found=documented?place18:panic?.
place??place18;report({severity:"error",message:`${name}: ${message}`,source:"cargo test",...found})}return{take(line,report){
if(reader.take(line))return"taken";if(section.test(line)||endOfSection.test(line))return finish(report),"left";if(documented&&
diagnostic.test(line))return"left";let asserted=ofSnapshot.exec(line);asserted&&!documented&&(place18={file:asserted[1],
line:Number(asserted[2])});let expected2=notPanicked.exec(line);if(expected2){verdict="test did not panic as expected";let[
,file9,at,column]=expected2;file9!==void 0&&(place18={file:file9,line:Number(at),column:Number(column)})}return verdicts.
test(line)&&(verdict??=line),"taken"},end:finish}}function readPanics(first){let reader=createPanicReader();reader.take(
first);function finish(report){let{panics}=reader,test2=panics.find(({thread})=>!threadsWithoutName.has(thread))?.thread,
chosen=test2===void 0?void 0:choosePanic(panics,test2),told=chosen?[chosen]:panics.filter(panic=>panics.length===1||!isPassedOn(
panic));for(let panic of told)report(describe(panic,test2))}return{take(line,report){return reader.take(line)?"taken":line.
trim()===""?"shared":(line==="ok"||/^test .* - should panic \.\.\. ok$/.test(line)&&isOf(line)||finish(report),"left")},
end:finish};function isOf(line){return reader.panics.some(({thread})=>line.startsWith(`test ${thread} `))}}function describe({
message,place:place18},test2){return{severity:"error",message:`${test2===void 0?"":`${test2}: `}${message||"panicked"}`,
source:test2===void 0?"rust":"cargo test",...place18}}var header2=/^CMake (Error|Warning|Deprecation Error|Deprecation Warning|Internal Error|Policy Warning|Install Error|Author Warning)(?: \(dev\))?(?: (?:at|in) (.{1,500}?)(?::(\d+))?(?: \(([^()]{1,200})\))?)?:(?: (.+))?$/,
stackHeader=/^ {0,2}Call Stack \(most recent call first\):$/,call=/^ {2,4}(\S.{0,500}?):(\d+) \([^()]{1,200}\)$/,advice=/^This (?:warning|error) is for project developers\. /,
ofCMake=/[\\/](?:share[\\/]cmake-[\d.]+|cmake[^\\/]*[\\/]Modules|scripts[\\/]buildsystems)[\\/]/i,syntaxPlace=/^(.+\.(?:cmake|txt)):(\d+):(\d+)$/,
afterwords=/^(?:Run 'cmake --help' |Error processing file: )/;var cmake={source:"cmake",triggers:["CMake "],read(line,report){let match=header2.exec(line);if(!match)return!1;let[,word,
file9,row7,,text3]=match;if(text3!==void 0&&afterwords.test(text3))return!0;let finding={source:"cmake",severity:word.endsWith(
"Error")?"error":"warning",message:text3?.trim()??"",...file9!==void 0&&{file:file9},...row7!==void 0&&{line:Number(row7)}};
return text3===void 0?readBelow(finding):(report(finding),!0)}};function readBelow(finding){let message=[],inStack=!1,isPlaced=finding.
file===void 0||!ofCMake.test(finding.file),blanks=0,isWrapped=!1;function takeCall(line){let match=call.exec(line);return match&&
!isPlaced&&!ofCMake.test(match[1])&&(finding.file=match[1],finding.line=Number(match[2]),isPlaced=!0),match!==null}function takeText(line){
let text3=line.trim(),place18=syntaxPlace.exec(text3);place18&&Number(place18[2])===finding.line?finding.column=Number(place18[3]):
isWrapped&&!line.startsWith("   ")?message.push(`${message.pop()} ${text3}`):message.push(text3),isWrapped=!line.startsWith(
"   ")}function close(report){report({...finding,message:message.slice(0,5).join(`
`)})}return{take(line,report){if(blanks=line===""?blanks+1:0,line===""&&(isWrapped=!1),stackHeader.test(line))inStack=!0;else if(inStack?
takeCall(line):line.startsWith("  "))inStack||takeText(line);else{if(advice.test(line))return close(report),"last";if(line!==
""||inStack||blanks>1)return close(report),line===""?"last":"left"}return"taken"},end:close}}var text=/^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+):(\d+): ([CRWEFI])(\d{4}): (.*?)(?: \([a-z][\w-]+\))?$/,bracketed=/^((?:[A-Za-z]:)?[^\s:][^:(]*\.pyi?)(?::(\d+)|\((\d+)\))(?::(\d+))?: \[([CRWEFI])(\d{4})(?:\([\w-]+\))?,? ?[^\]]*\] (.+?)(?: \([a-z][\w-]+\))?$/,
severities2={E:"error",F:"error",W:"warning"};function makeFinding(letter,number,message,file9,line){return{severity:severities2[letter]??
"notice",message,file:file9,line,code:`${letter}${number}`,source:"pylint"}}var pylint={source:"pylint",triggers:[".py:#",
".pyi:#",".py(#",".pyi(#",": E0",": R0801: "],read(line,report){let plain3=text.exec(line);if(plain3){let[,file10,at2,column2,
letter2,number2,message2]=plain3;if(!/[./\\]/.test(file10))return!1;let finding2=makeFinding(letter2,number2,message2,file10,
Number(at2)),isFromCompiler=number2==="0001"&&letter2==="E";return report({...finding2,column:Number(column2)+(isFromCompiler?
0:1)}),!0}let match=bracketed.exec(line);if(!match)return!1;let[,file9,at,inBrackets,column,letter,number,message]=match,
finding=makeFinding(letter,number,message,file9,Number(at??inBrackets));return report(column===void 0?finding:{...finding,
column:Number(column)+1}),!0}},unparsed=/^error: cannot format (\S.*?): (Cannot parse[^:]*): (\d+):(\d+)(?:: ?(.*))?$/,unformatted=/^error: cannot format (\S.*?\.(?:pyi?|ipynb)): (.+)$/,
black={source:"black",triggers:["error: cannot format "],read(line,report){let match=unparsed.exec(line);if(match){let[,
file9,message,at,column,code7]=match,shown2=(code7??"")===""?message:`${message}: ${code7}`,place18={file:file9,line:Number(
at),column:Number(column)+1};return report({severity:"error",message:shown2,...place18,source:"black"}),!0}let other=unformatted.
exec(line);return other&&report({severity:"error",message:other[2],file:other[1],source:"black"}),other!==null}},location=/^ {3}Location: (\S.*?):(\d+)(?::(\d+))?$/,
issue=/^>> Issue: \[(B\d{3})(?::[\w-]+)?\] (.+)$/,banditSeverity=/^ {3}Severity: (High|Medium|Low|Undefined) /,banditSeverities={
High:"error",Medium:"warning"},bandit={source:"bandit",triggers:["   Location: "],read(line,report,seen){let match=location.
exec(line),found=match&&findAbove(issue,seen);if(!match||!found)return!1;let[,file9,at,column]=match,finding={severity:banditSeverities[findAbove(
banditSeverity,seen)?.[1]??""]??"notice",message:found[2],file:file9,line:Number(at),code:found[1],source:"bandit"};return report(
column===void 0?finding:{...finding,column:Number(column)+1}),!0}};function findAbove(pattern,seen){for(let count=1;count<=
5;count++){let match=pattern.exec(seen.back(count)??"");if(match)return match}}var cythonRow=/^(warning: )?([^\s:][^:]*\.(?:pyx|pxd|pxi)):(\d+):(\d+): (\S.*)$/,
cython={source:"cython",triggers:[".pyx:#",".pxd:#",".pxi:#"],read(line,report){let match=cythonRow.exec(line);if(!match)
return!1;let[,warning3,file9,at,column,message]=match,place18={file:file9,line:Number(at),column:Number(column)+1};return report(
{severity:warning3===void 0?"error":"warning",message,...place18,source:"cython"}),!0}},columnsFromZero=[pylint,black,bandit,
cython];var words=new Map([...["error","err","e","f","fatal","fatal error","critical","failure","fail","blocker","major"].map(word=>[
word,"error"]),...["warning","warn","w","minor"].map(word=>[word,"warning"]),...["info","information","notice","i","styl\
e","convention","refactor","c","r","hint","suggestion","portability","performance","remark"].map(word=>[word,"notice"]),
...["note","help","n"].map(word=>[word,"none"])]);function readSeverity(word){return words.get(word.trim().toLowerCase())}var head=/^(\s{0,12}(?:\[[\w:-]+\] +)?(?::[\w:-]+(?=\/))?)((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(java|kts?|scala)):(\d+):(?:(\d+):)? (error|warning|strong warning): (?:\[([A-Za-z][\w-]*)\] )?(.*)$/,
tools={java:"javac",kt:"kotlinc",kts:"kotlinc",scala:"scalac"},caret3=/^\s*\^+\s*$/,foreign3=/^(?:\d+ (?:errors?|warnings?)\b|Note: |> Task |e: |w: |FAILURE: |(?:error|warning|info): )/,
mostLinesToCaret=14,mostLines=5,compilerCaret={source:"javac",triggers:[".java:#",".kt:#",".kts:#",".scala:#"],read(line){
let match=head.exec(line);return match?readBelow2(match):!1}};function readBelow2(match){let[,prefix="",file9="",extension2="",
number,column,severity="",code7,message=""]=match,finding={severity:toSeverity(severity),message,file:file9,line:Number(
number),source:tools[extension2]};column!==void 0&&(finding.column=Number(column)),code7!==void 0&&(finding.code=code7);
let between3=[],details=[],isBelowCaret=!1,isExplained=!1;function tell4(report){if(!isBelowCaret&&/^[^\\/]*\s/.test(file9))
return;let more2=isBelowCaret?[...between3.slice(0,-1),...details]:[],lines=[message,...more2].map(line=>line.trim()).filter(
line=>line!=="");report({...finding,message:lines.slice(0,mostLines).join(`
`)})}return{take(line,report){let text3=line.startsWith(prefix)?line.slice(prefix.length):line;if(isBelowCaret?!/^\s+\S/.
test(text3)||head.test(line)||caret3.test(text3):between3.length===mostLinesToCaret||head.test(line)||foreign3.test(text3))
return tell4(report),"left";if(isBelowCaret)isExplained||=/^\s*where .* (?:is a|are) (?:fresh )?type-variables?/.test(text3),
isExplained||details.push(text3);else if(caret3.test(text3)){if(isBelowCaret=!0,finding.column??=text3.indexOf("^")+1,extension2!==
"java")return tell4(report),"last"}else between3.push(text3);return"taken"},end:tell4}}function toSeverity(word){let severity=readSeverity(
word);return severity===void 0||severity==="none"?"warning":severity}var mostMessageLines2=5,catchFailure=/^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,400}?)(?::(\d+)|\((\d+)\)): (FAILED|warning):$/,
doctestFailure=/^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]{0,400}?)(?::(\d+)|\((\d+)\)): (ERROR|FATAL ERROR|WARNING): (.+)$/,qtPlace=/^ {3}Loc: \[(.{1,400})\((\d+)\)\]$/,
ctestResult=/^ {0,3}\d+\/\d+ Test {1,4}#\d+: (\S.*?) \.*\s?\*\*\*(Failed|Timeout|Exception: \S+|Not Run|Skipped)\b/,cppTests=[
{source:"catch2",triggers:[": FAILED:",": warning:"],read(line,_report,seen){let match=catchFailure.exec(line);if(!match)
return!1;let[,file9,row7,bracketed4,word]=match,finding=place2("catch2",file9,row7??bracketed4);return word==="warning"&&
(finding.severity="warning"),collect(finding,nameCatch(seen))}},{source:"doctest",triggers:[": ERROR: ",": FATAL ERROR: ",
": WARNING: "],read(line,_report,seen){let match=doctestFailure.exec(line),name=match?nameDoctest(seen):void 0;if(!match||
name===void 0&&!isDoctest(match))return!1;let[,file9,row7,bracketed4,word,text3]=match,finding=place2("doctest",file9,row7??
bracketed4);return word==="WARNING"&&(finding.severity="warning"),collect(finding,name,text3)}},{source:"qttest",triggers:[
"   Loc: ["],read:readQt},{source:"ctest",triggers:["***Failed","***Timeout","***Exception","***Not Run"],read:readCtest}];
function isDoctest([,,,,word,text3]){return word==="FATAL ERROR"||/^(?:WARN|CHECK|REQUIRE|test case |TEST CASE)/.test(text3)}
function place2(source3,file9,line){return{source:source3,severity:"error",file:file9,line:Number(line),message:""}}function collect(finding,name,first){
let lines=first===void 0?[]:[first],close=report=>{let reason4=lines.slice(0,mostMessageLines2).join(`
`);report({...finding,message:name===void 0?reason4:`${name}: ${reason4}`})};return{take(line,report){let isNext=catchFailure.
test(line)||doctestFailure.test(line);return line!==""&&!isNext&&lines.length<=mostMessageLines2*2?(lines.push(line.trim()),
"taken"):(close(report),line===""?"last":"left")},end:close}}function nameCatch(seen){let isTitle=!1,title5=[];for(let count=1;count<=
12;count++){let line=seen.back(count);if(line===void 0)return;if(/^-{60,}$/.test(line)){if(isTitle)return title5.join(" \
/ ");isTitle=!0}else if(isTitle)title5.unshift(line.trim());else if(/: FAILED:$/.test(line))return}}function nameDoctest(seen){
for(let count=1;count<=12;count++){let line=seen.back(count);if(line===void 0||/^={60,}$/.test(line))return;let name=/^(?:TEST CASE|SCENARIO):? {1,2}(.+)$/.
exec(line)?.[1];if(name!==void 0)return name.trim()}}function readQt(line,report,seen){let match=qtPlace.exec(line);if(!match)
return!1;let reasons=[];for(let count=1;count<=12;count++){let before3=seen.back(count);if(before3===void 0||qtPlace.test(
before3))return!0;let failed4=/^(?:FAIL!|XPASS) {2,3}: (\S.*?\)) (.+)$/.exec(before3);if(failed4){let message=[`${failed4[1]}\
: ${failed4[2]}`,...reasons].slice(0,mostMessageLines2).join(`
`);return report({...place2("qttest",match[1],match[2]),message}),!0}if(/^[A-Z]+!? *: /.test(before3))return!0;reasons.unshift(
before3.trim())}return!0}function readCtest(line,_report,seen){let match=ctestResult.exec(line);if(!match||match[2]==="S\
kipped")return!1;let before3=seen.back(1)??"";if(/^\d+: (?!Test timeout computed)/.test(before3))return!0;let tell4=report=>report(
{source:"ctest",severity:"error",message:`${match[1]}: ${match[2].replace("Exception: ","")}`});return{take(next,report){
return(/^(?: {4,}Start {1,4}\d+: |(?:test|test )\d|\s*\d+\/\d+ Test )/.test(next)||next===""||match[2]==="Not Run")&&tell4(
report),"left"},end:tell4}}var place3=/^((?:[^\s:]*[\\/])?(?:[\w.-]*(?:ocker|ontainer)file[\w.-]*)):(\d+)$/,rule2=/^-{10,}$/,reason=/^(?:ERROR|error|failed|Error): (?:failed to (?:solve|build)|target \S+?): ?(?:failed to solve: )?(.+)$/,
dockerBuild={source:"docker",triggers:["ockerfile","ontainerfile"],read(line){let match=place3.exec(line);return match?readReason(
match[1],Number(match[2])):!1}};function readReason(file9,line){let rules=0,tell4=(report,message)=>report({source:"dock\
er",severity:"error",file:file9,line,message});return{take(text3,report){if(rule2.test(text3))return rules++,"taken";if(rules===
0)return"left";if(rules===1||text3==="")return"taken";let message=reason.exec(text3)?.[1];return tell4(report,message??"\
The build failed here"),message===void 0?"left":"last"},end(report){rules>1&&tell4(report,"The build failed here")}}}var libraries=/[\\/](?:(?:site|dist)-packages|node_modules|[^\\/]+\.egg)[\\/]|(?:^|[\\/])lib(?:64)?[\\/](?:python|pypy)\d|[\\/]Python[\d.\\/x]*[\\/][Ll]ib[\\/]|^[\\/]usr[\\/]lib[\\/]|^[\\/]usr[\\/](?:local[\\/])?s?bin[\\/]|(?:^|[\\/])(?:\.?venv|x64|\.tox[\\/][\w.-]+)[\\/](?:bin|Scripts)[\\/]|^</;
function isLibrary(file9){return libraries.test(file9)}var mostReasonLines2=5,headerText="Traceback (most recent call last):",header3=/^(?:\+ Exception Group )?Traceback \(most recent call last\):$/,
frame=/^ *File "([^"]+)", line (\d+)(, in .*)?$/,raised=/^[A-Za-z_][\w.]*(?:\.<locals>[\w.]*)?(?:: .*|:)?$/,causes2=/^(?:During handling of the above exception, another exception occurred|The above exception was the direct cause of the following exception):$/;
function isTracebackHeader(line){return header3.test(line.trimStart())}function isRaised(line){return raised.test(line)}
function isCause(line){return causes2.test(line)}function createTrace(){let place18,isOpen=!1,hasEnded=!1,reason4=[],indent=0;
return{take(line){if(isTracebackHeader(line)){indent=line.length-line.trimStart().length,place18=void 0,reason4=[],isOpen=
!0,hasEnded=!1;return}let text3=line.slice(indent);isOpen&&(text3.startsWith("  ")||text3==="")?place18=readFrame(text3)??
place18:isOpen?(isOpen=!1,reason4=[text3]):text3.trim()===""?hasEnded=reason4.length>0:reason4.length>0&&!hasEnded&&reason4.
length<mostReasonLines2&&reason4.push(text3)},place:()=>place18,reason:()=>reason4,isOpen:()=>isOpen}}function readFrame(text3){
let match=frame.exec(text3);return match&&!isLibrary(match[1])?{file:match[1],line:Number(match[2])}:void 0}function tell(report,place18,message){
let finding={severity:"error",message,source:"python"};report(place18?{...finding,...place18}:finding)}var goesOn=/^(?!(?:error|warning|fatal|make|npm|info|nox|tox)\b)[\sa-z[({+?~-]/,
mostMessageLines3=12,logged=/^(?:\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d.{0,120}?\b(?:DEBUG|INFO|WARN(?:ING)?|ERROR|CRITICAL)\b|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[\w.]+:|(?:WARNING|ERROR|CRITICAL) {2,}[\w.]+:[\w.]+:\d+ |(?:Internal Server Error|Bad Request|Forbidden|Not Found): \/|ERROR: +Exception in ASGI application)/,
passed=/^(?:PASSED|XFAIL|ok|expected failure|[.sxX]+(?: +\[ *\d+%\])?)$/;function followTraceback(before3,isLogged){let prefix=before3,
part="frames",place18,reason4,lines=0;function end3(report){reason4!==void 0&&tell(report,place18,reason4)}function leave(report){
return isLogged||end3(report),"left"}function takeFrame(text3,report){return text3.startsWith("  ")?(place18=readFrame(text3)??
place18,"taken"):raised.test(text3)?(reason4=text3.replace(/:$/,""),part="message",lines=0,"taken"):leave(report)}return{
take(line,report){if(part==="frames"&&place18===void 0&&before3.trim()!==""&&!line.startsWith(before3)&&(prefix=""),line!==
prefix.trimEnd()&&!line.startsWith(prefix))return leave(report);let text3=line.slice(prefix.length);return part==="frame\
s"?takeFrame(text3,report):passed.test(text3)?"left":causes2.test(text3)?(part="chained","taken"):part==="chained"&&header3.
test(text3)?(part="frames",place18=void 0,reason4=void 0,"taken"):text3===""?part==="blank"?leave(report):(part==="messa\
ge"&&(part="blank"),"taken"):text3==='"""'?"taken":part==="message"&&goesOn.test(text3)&&!text3.endsWith(headerText)&&++lines<=
mostMessageLines3?"shared":leave(report)},end:end3}}function followGroup(){let place18,reasons=[];function end3(report){
reasons.length>0&&tell(report,place18,reasons.slice(0,mostReasonLines2).join(`
`))}return{take(line,report){let match=/^ *[|+](?:[-+]| ?(.*)$|$)/.exec(line);if(!match)return end3(report),"left";let text3=match[1]??
"";return reasons.length===0&&(place18=readFrame(text3)??place18),raised.test(text3)&&!isTracebackHeader(text3)&&reasons.
push(text3),"taken"},end:end3}}function followSyntaxError(place18){return{take(line,report){if(line.startsWith("    ")||
line==="")return"taken";let match=/^ *(?:Syntax|Indentation|Tab)Error: .+$/.exec(line);return match?(tell(report,place18,
match[0].trim()),"last"):"left"},end(){}}}var pythonTraceback={source:"python",triggers:["Traceback (most recent call la\
st)",'File "'],read(line,_2,seen){if(line.endsWith(headerText)){let before3=line.slice(0,-headerText.length);return/^ *\+ Exception Group $/.
test(before3)?followGroup():/^$|\s$/.test(before3)?followTraceback(before3,logged.test(seen.back(1)??"")):!1}let match=/^(?:\*\*\* )? {2}File "([^"]+)", line (\d+)$/.
exec(line);return match&&!isLibrary(match[1])?followSyntaxError({file:match[1],line:Number(match[2])}):!1}},pythonWarning={
source:"python",triggers:["Warning: "],read(line,report){let match=/^((?:[A-Za-z]:)?[^\s:][^:]*\.pyw?):(\d+): ([\w.]*Warning): (.*)$/.
exec(line);if(!match)return!1;let[,file9,at,code7,message]=match;return isLibrary(file9)||report({severity:"warning",message,
file:file9,line:Number(at),code:code7,source:"python"}),!0}};var place4=/^File "([^"]+)", line (\d+), in (\S+)$/,stars=/^\*{60,}$/,summary3=/^(?:\d+ items? (?:had|passed)|\d+ passed)\b/;
function followExample(file9,line,name){let reason4=[],raised3,inTraceback=!1;function end3(report){let lines=raised3===
void 0?reason4:[...reason4.filter(one=>one.startsWith(" ")),raised3],message=`${name}: ${lines.slice(0,mostReasonLines2).
join(`
`).trim()}`;report({severity:"error",message,file:file9,line,source:"doctest"})}return{take(text3,report){return stars.test(
text3)||summary3.test(text3)?(end3(report),"left"):(/^ +Traceback \(most recent call last\):$/.test(text3)?inTraceback=!0:
inTraceback?raised3??=/^ {4}([A-Za-z_][\w.]*(?:: .*)?)$/.exec(text3)?.[1]:text3!=="Failed example:"&&text3!=="Exception \
raised:"&&reason4.push(text3),"taken")},end:end3}}var doctest={source:"doctest",triggers:["Failed example:"],read(line,_report,seen){
let match=line==="Failed example:"?place4.exec(seen.back(1)??""):null;return match?followExample(match[1],Number(match[2]),
match[3]):!1}};var frame2=/^\s*(?:at|en|à|bei|в) .*\)(?: \[0x[\da-f]+\])? (?:in|en|dans|в) (\S.*?):(?:line |línea |ligne |Zeile )?(\d+)\s*$/,
xunitFrame=/^\s+(\S.*?)\((\d+),\d+\): at /;function readFrame2(line){let match=frame2.exec(line)??xunitFrame.exec(line);return match&&!/^(?:\/_\/|<)/.test(match[1])?
{file:match[1],line:Number(match[2])}:void 0}function readTest(name,isEnd){let reason4=[],place18,part="reason",count=0;
function tell4(report){let text3=reason4.slice(0,4).join(`
`);report({severity:"error",message:text3===""?name:`${name}: ${text3}`,...place18,source:"dotnet"})}return{take(line,report){
let text3=line.trim();if(isEnd(line)||++count>150||text3===""&&place18)return tell4(report),"left";/^Stack Trace:$/.test(
text3)?part="trace":/^(?:Standard Output|Standard Error|Debug Trace|Output)\b.*:$/.test(text3)&&(part="output");let found=readFrame2(
line);return found||/^at \S/.test(text3)?(part="trace",place18??=found):part==="reason"&&text3!==""&&!/^(?:Error Message:$|from \/)/.
test(text3)&&reason4.push(text3),"taken"},end:tell4}}var nextTest=/^\s{0,4}(?:Passed|Failed|Skipped|X|√|!|failed|passed|skipped)!? {1,3}\S|^(?:Test Run |Total tests|Test summary|Results File|\[xUnit)/,
dotnetTest={source:"dotnet",triggers:["Error Message:"],read(line,_report,seen){let head17=/^\s{0,4}(?:Failed|X) {1,3}(\S.*)$/.
exec(seen.back(1)??"")?.[1];return!/^\s{0,4}Error Message:$/.test(line)||head17===void 0?!1:readTest(head17.replace(/ \[[^\]]*\]$/,
""),next=>nextTest.test(next))}},dotnetLoggedTest={source:"dotnet",triggers:["TESTERROR"],read(line){let match=/^\s*((?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:(]*)\((\d+)(?:,\d+)?\): error TESTERROR:\s*(.*)$/.
exec(line);if(!match)return!1;let indent=line.search(/\S/),lines=match[3]===""?[]:[match[3]],isReason=!0;function tell4(report){
let message=lines.slice(0,4).join(`
`).replace(/^(\S.*?) \([^)]*\): (?:Error Message: )?/,"$1: ");report({severity:"error",message,file:match[1],line:Number(
match[2]),source:"dotnet"})}return{take(next,report){return next.search(/\S/)<=indent?(tell4(report),"left"):(/^\s*(?:Stack Trace:|at \S)/.
test(next)&&(isReason=!1),isReason&&lines.push(next.trim()),"taken")},end:tell4}}},dotnetPlatformTest={source:"dotnet",triggers:[
"failed "],read(line){let name=/^\s{0,2}failed (\S.*?) \((?:\d+[hms] )*\d+m?s\)$/.exec(line)?.[1];return name===void 0?!1:
readTest(name,next=>/^\S/.test(next)||nextTest.test(next))}},dotnetRunner={source:"dotnet",triggers:[" [FAIL]","#) Faile\
d : ","#) Error : "],read(line){let name=/^ {4}(\S.*) \[FAIL\]$/.exec(line)?.[1]??/^\d+\) (?:Failed|Error) : (\S.*)$/.exec(
line)?.[1];return name===void 0?!1:readTest(name,next=>/^ {0,4}\S.* \[FAIL\]$|^\d+\) |^(?:Finished: | {2}Finished: |Test Run Summary)/.
test(next))}},dotnetException={source:"dotnet",triggers:["nhandled exception","nhandled Exception","UNHANDLED EXCEPTION"],
read(line){let match=/^(?:\[ERROR\] FATAL )?[Uu](?:nhandled [Ee]xception|NHANDLED EXCEPTION)[.:] ?(.*)$/.exec(line);if(!match)
return!1;let reason4=match[1]===""?[]:[match[1]],place18,hasFrames=!1,count=0;function tell4(report){reason4.length!==0&&
report({severity:"error",message:reason4.slice(0,4).join(`
`),...place18,source:"dotnet"})}return{take(next,report){return/^\s+(?:at |--- End of |---> )/.test(next)?(hasFrames||=/^\s+at /.
test(next),place18??=readFrame2(next),"taken"):hasFrames||++count>20?(tell4(report),"left"):(next.trim()!==""&&reason4.push(
next.trim()),"taken")},end:tell4}}};var head2=/^(?:[✘X] \[(ERROR)\]|[▲!] \[(WARNING)\]) (\S.*)$/,place5=/^ {4}(\S.*?):(\d+):(\d+):$/,thrown2=/^ {0,4}((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (ERROR|WARNING): (.+)$/,
old=/^ > ((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (error|warning|note): (.+)$/,code2=/ \[([a-z][\w/-]*)\]$/,plugin=/ \[plugin [^\]]+\]$/,
typescript=/^(TS\d+|NG\d+): /,marked2={source:"esbuild",triggers:["[ERROR]","[WARNING]"],read(line){let match=head2.exec(
line);if(!match)return!1;let text3=match[3].replace(plugin,""),name=typescript.exec(text3)?.[1]??code2.exec(text3)?.[1],
finding={source:"esbuild",severity:match[1]===void 0?"warning":"error",message:text3.replace(code2,"").replace(typescript,
"").trim()};return name!==void 0&&(finding.code=name),createFrame3(finding)}},inLine={source:"esbuild",triggers:[": ERRO\
R: ",": WARNING: ",": error: ",": warning: "],read(line,report){let match=thrown2.exec(line)??old.exec(line);if(!match)return!1;
let[,file9,row7,column,word,message]=match;return word==="note"||report({source:"esbuild",severity:word.toLowerCase()===
"error"?"error":"warning",file:file9,line:Number(row7),column:Number(column)+1,message}),!0}},esbuild=[marked2,inLine];function createFrame3(finding){
let isTold=!1;return{take(line,report){if(isTold)return line===""||line.startsWith("  ")?"taken":"left";let match=place5.
exec(line);return match?(isTold=!0,report({...finding,file:match[1],line:Number(match[2]),column:Number(match[3])+1}),"t\
aken"):line===""||/^ {2}\S/.test(line)&&!head2.test(line)?"taken":(this.end(report),"left")},end(report){isTold||report(
finding),isTold=!0}}}var fileName=/[\w)\]}~-]\.[A-Za-z]\w{0,11}$|(?:^|[\\/])\.?[\w-]{1,40}$/,notInPath=/[:<>"|?*\t=;,]|\s{2}|[.!]$/;function readFileLine(line){
let text3=line.trim(),path6=text3.replace(/^(?:[A-Za-z]:(?=[\\/])|file:\/\/(?=\/))/,"");if(!(path6===""||text3.length>500||
notInPath.test(path6)||!fileName.test(path6)))return/[\\/.]/.test(path6)&&!/^[-–—•*#>✔✓✖]/.test(path6)?text3:
void 0}var rule3=/^@?[\w./-]+(?:\([\w./-]+\))?$/,summary4=/^\s*[✖×✕✔√]?\s*\d+ (?:problem|error|warning)s?\b/,mostMessageLines4=5,
mostPending=80;function recogniseRows(format){let readHeader=format.readHeader??readFileLine;return{source:format.source,
triggers:format.triggers,read(line,report,seen){if(!format.row.test(line))return!1;let header7=seen.back(1),file9=header7===
void 0?void 0:readHeader(header7);if(file9===void 0)return!1;let frame5=createRowsFrame(format,file9,readHeader);return frame5.
take(line,report),frame5}}}function createRowsFrame(format,file9,readHeader){let open2,message=[],seenBlank=!1,pendingLines=0;
function close(report){open2&&report({...open2,message:message.slice(0,mostMessageLines4).join(`
`).trim()}),open2=void 0}function add(text3,report){let{words:words3,code:code7,plugin:plugin2}=splitRule(text3);open2&&
plugin2!==void 0&&(open2.source=plugin2),seenBlank||message.push(words3),!(code7===void 0||!open2)&&(open2.code=code7,format.
isIndented!==!0&&close(report))}function takeRow(match,report){close(report);let{line,column,endLine,endColumn,severity,
text:text3}=match.groups;open2={source:format.source,file:file9,severity:nameSeverity(severity,format),message:""};for(let[
key,value]of Object.entries({line,column,endLine,endColumn}))value!==void 0&&(open2[key]=Number(value));message=[],seenBlank=
!1,pendingLines=0,add(text3.trim(),report)}function takeBetween(line,report){if(format.isIndented===!0){if(/^\s{3,}\S/.test(
line))return add(line.trim(),report),"taken"}else if(open2&&pendingLines<mostPending&&!summary4.test(line)&&!isHeader(line))
return pendingLines++,line===""?seenBlank=!0:add(line.trimEnd(),report),seenBlank?"shared":"taken";return close(report),
line===""?"last":"left"}let isHeader=line=>seenBlank&&readHeader(line)!==void 0;return{take(line,report){let row7=format.
row.exec(line);return row7?(takeRow(row7,report),"taken"):takeBetween(line,report)},end:close}}function nameSeverity(word,format){
if(word===void 0)return format.severity??"warning";let known2=format.severities?.[word]??readSeverity(word);return known2===
void 0||known2==="none"?"notice":known2}var unified=/^(.*\S) {2,}((?:remark|retext|rehype)-[\w-]+)$/;function splitRule(text3){
let[,before3,plugin2]=unified.exec(text3)??[],rest2=before3??text3,at=rest2.lastIndexOf("  "),code7=rest2.slice(at+2);return at<=
0||!rule3.test(code7)?{words:text3}:{words:rest2.slice(0,at).trimEnd(),code:code7,...plugin2!==void 0&&{plugin:plugin2}}}var stylish={triggers:["error  ","warning  ","info  "],row:/^ {0,8}(?<line>\d+):(?<column>\d+)(?:-(?<endLine>\d+):(?<endColumn>\d+))? {1,20}(?:✓ )?(?<severity>error|warning|info) {2,}(?<text>\S.*)$/},
isOxlint=/ {2}\w+\([\w./-]+\)$/,eslint=[tellOxlint(),recogniseRows({source:"eslint",...stylish}),recogniseRows({source:"\
eslint",triggers:["⚠","✖","×","‼"],row:/^ {0,4}(?<severity>[✖⚠×‼]) {1,6}(?<line>\d+):(?<column>\d+) {2,}(?<text>\S.*)$/,
readHeader:line=>readFileLine(line.replace(/:\d+:\d+$/,"")),severities:{"✖":"error","×":"error","⚠":"warning","‼":"\
warning"}}),recogniseRows({source:"eslint",triggers:["  Error: ","  Warning: ","  Info: "],row:/^(?<line>\d+):(?<column>\d+) {2}(?<severity>Error|Warning|Info): (?<text>\S.*)$/}),
recogniseRows({source:"eslint",triggers:["Line #"],row:/^ {0,2}Line (?<line>\d+):(?:(?<column>\d+):)? {2,}(?<text>\S.*)$/}),
{source:"eslint",triggers:["[Error","[Warning","[error/","[warning/"],read:readUnix}],unixHead=/^((?:[A-Za-z]:)?[^\s:][^:]{0,400}?):(\d+):(\d+): (.+)$/,
unixEnd=/^(.*) \[(?:(Error|Warning)(?:\/(@?[\w./()-]+))?|(error|warning)\/([\w-]+))\]$/,mostUnixLines=5;function readUnix(line,report,seen){
let end3=unixEnd.exec(line);if(!end3)return!1;let[,text3,word=end3[4],code7=end3[5]]=end3,lines=[text3];for(let count=1;count<=
mostUnixLines;count++){let head17=unixHead.exec(lines[0]);if(head17){let[,file9,row7,column,first]=head17;return report(
{source:end3[4]!==void 0?"htmlhint":code7?.includes("(")?"oxlint":"eslint",severity:word?.toLowerCase()==="error"?"error":
"warning",file:file9,line:Number(row7),column:Number(column),message:[first,...lines.slice(1)].join(`
`),...code7!==void 0&&{code:code7}}),!0}let before3=seen.back(count);if(before3===void 0||unixEnd.test(before3))return!1;
lines=[before3,...lines]}return!1}function tellOxlint(){let rows=recogniseRows({source:"oxlint",...stylish});return{...rows,
read:(line,report,seen)=>isOxlint.test(line)&&rows.read(line,report,seen)}}var header4=/^--- (.+?)\.orig(?:\t.*)?$/,hunk=/^@@ -(\d+)(?:,\d+)? \+\d+(?:,\d+)? @@/,sources={go:"gofmt",proto:"buf"},formatDiff={
source:"shfmt",triggers:[".orig"],read(line){let file9=header4.exec(line)?.[1];return file9===void 0?!1:readHunks(file9,
sourceOf(file9))}};function sourceOf(file9){return sources[file9.slice(file9.lastIndexOf(".")+1)]??"shfmt"}function readHunks(first,source3){
let file9=first,isHeader=!0,next;return{take(line,report){if(isHeader)return isHeader=!1,line.startsWith("+++ ")?"taken":
"left";let other=header4.exec(line)?.[1];if(other!==void 0&&sourceOf(other)===source3)return file9=other,isHeader=!0,next=
void 0,"taken";let start=hunk.exec(line)?.[1];return start!==void 0?(next=Math.max(1,Number(start)),"taken"):/^[ +\-\\]|^$/.
test(line)?(/^[+-]/.test(line)&&next!==void 0?(report({source:source3,severity:"error",file:file9,line:next,message:"Not\
 formatted"}),next=void 0):next!==void 0&&next++,"taken"):"left"},end(){}}}var head3=/^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:f|for|ftn|fpp|f77|f90|f95|f03|f08|inc|h)):(\d+):(\d+):$/i,text2=/^(Fatal Error|Error|Warning|Note|Internal Error): (.+?)(?: \[(-W[\w=-]+)\])?$/i,
mark=/^\s*\|?\s+(?:2\s+)?1(?:\s|$)/;var gfortran={source:"gfortran",triggers:[":#:$",":##:$",":###:$"],read(line){let match=head3.exec(line);return match?readText(
match):!1}};function readText(first){let current=first,marked5,lines=0;return{take(line,report){let next=head3.exec(line);
next?current=next:mark.test(line)&&(marked5??=current);let match=text2.exec(line);if(!match)return++lines>16?"left":"tak\
en";let[,word,message,code7]=match,[,file9,row7,column]=marked5??first,finding={source:"gfortran",severity:/warning/i.test(
word)?"warning":"error",file:file9,line:Number(row7),column:Number(column),message,...code7!==void 0&&{code:code7}};return/note/i.
test(word)||report(finding),"last"},end(){}}}var diagnostic2=/^(?<vet>vet: )?(?<file>(?:[A-Za-z]:)?(?:\.{0,2}[\\/][^:]*|[^\s:"'`([{<=,;|]+)\.(?:go|s)):(?<line>\d+)(?::(?<column>\d+)(?:-(?:\d+:)?\d+)?)?: ?\s*(?<message>\S.*)$/,
ofC=/^(?:fatal )?(error|warning|note): (.*)$/,summary5=/^too many errors$/,staticcheck=/^(.*\S) \(([A-Z]{1,3}\d{4}|compile|config)\)$/,
golangci=/^(.*\S) \(([a-z][a-z0-9_-]*)\)$/,lineLinters=new Set("asciicheck,depguard,dogsled,dupl,errcheck,funlen,gci,goc\
ognit,gocritic,gocyclo,cyclop,godot,godox,gofmt,gofumpt,goheader,goimports,golines,gomoddirectives,gomodguard,gosec,gosi\
mple,govet,ineffassign,lll,maintidx,misspell,nestif,nlreturn,nolintlint,revive,staticcheck,stylecheck,swaggo,testpackage\
,typecheck,unparam,unused,whitespace,wsl,wsl_v5".split(",")),unformatted2=/^File is not (?:`|properly formatted)/,more=/^\t(?!.*\.go:\d+:\d+: )\s*(\S.*)$/,
mostLines2=5,goBuild={source:"go",triggers:[".go:#",".s:#"],read(line){let groups=diagnostic2.exec(line)?.groups,text3=groups?.
message;if(!groups||text3===void 0)return!1;let inC=ofC.exec(text3);if(inC&&!groups.file.endsWith(".go"))return!1;if(inC?.[1]===
"note")return!0;let column=groups.column===void 0?void 0:Number(groups.column),linter=staticcheck.exec(text3)??golangci.
exec(text3);if(column===void 0&&!lineLinters.has(linter?.[2]??"")&&!unformatted2.test(text3))return!1;let finding={severity:inC?.[1]===
"warning"?"warning":"error",message:linter?.[1]??inC?.[2]??text3,source:inC?"cgo":nameSource(linter?.[2],groups.vet!==void 0),
file:groups.file,line:Number(groups.line)};column!==void 0&&(finding.column=column),linter&&(finding.code=linter[2]);let message=[
finding.message];function finish(report){summary5.test(finding.message)||report({...finding,message:message.slice(0,mostLines2).
join(`
`)})}return{take(next,report){let said3=more.exec(next)?.[1];return next.startsWith("	")?(said3!==void 0&&!linter&&message.
push(said3),"taken"):(finish(report),"left")},end:finish}}};function nameSource(rule8,isVet){return isVet?"go vet":rule8===
void 0?"go":/^(?:[A-Z]|compile$|config$)/.test(rule8)?"staticcheck":"golangci-lint"}var withOwner=/^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org|gitea\.com|golang\.org|git\.sr\.ht|gitee\.com)$/;
function guessPackageFolder(path6){let parts=path6.split("/"),host=parts[0]??"",own=parts.slice(withOwner.test(host)?3:host.
includes(".")?2:1);return(/^v\d+$/.test(own[0]??"")?own.slice(1):own).join("/")}var standard=/^(?:archive|bufio|bytes|cmp|compress|container|context|crypto|database|debug|embed|encoding|errors|expvar|flag|fmt|go|hash|html|image|index|internal|io|iter|log|maps|math|mime|net|os|path|plugin|reflect|regexp|runtime|slices|sort|strconv|strings|structs|sync|syscall|testing|text|time|unicode|unique|unsafe|vendor|weak)\//;
function isForeignGoFile(path6){let plain3=path6.replaceAll("\\","/"),inSource=plain3.split("/src/").at(-1)??"";return/(?:^|\/)(?:pkg\/mod|vendor)\/|@v\d|_testmain\.go$|^_cgo_/.
test(plain3)?!0:standard.test(plain3)||plain3.includes("/src/")&&standard.test(inSource)&&isGoRoot(plain3)}function isGoRoot(path6){
return/(?:^|\/)(?:GOROOT|go_sdk|[Gg]o(?:-?\d[\w.-]*)?)\/(?:[^/]+\/){0,3}src\//.test(path6)}var entry=/^( {4,})(\S.*?\.go):(\d+): ?(.*)$/,soundsWrong=/\b(?:got|want(?:s|ed)?|expect(?:s|ed)?|unexpected(?:ly)?|should|must|fail(?:s|ed|ure)?|err(?:or|ors)?|mismatch(?:ed)?|invalid|wrong|incorrect|equal|differs?|different|missing|cannot|can't|could not|couldn't|unable|nil|panic(?:ked)?|timed? ?out|timeout|refused|denied|does not|doesn't|did not|didn't|is not|isn't|not found|no such|never|too (?:many|few|long|short|large|small))\b|!=|≠|\bbad\b/i,
raceAlone=/^race detected during execution of /,traceStart=/^\s*Error Trace:\s*(\S.*):(\d+)$/,traceMore=/^\s+(\S.*\.go):(\d+)$/,
mostLines3=5;function readEntry(line){let match=entry.exec(line);if(!match)return;let[,indent="",file9="",number,text3=""]=match;
return{file:file9,line:Number(number),indent:indent.length,text:[text3]}}function belongsTo({indent},line){return line.length>
indent+4&&/^\s+$/.test(line.slice(0,indent+4))}function chooseEntries(entries,hasFailedParts){let own=entries.filter(({file:file9,
text:text3})=>!(file9==="testing.go"&&raceAlone.test(text3[0]??""))),wrong=own.filter(({text:text3})=>soundsWrong.test(text3.
join(`
`))||text3.some(line=>traceStart.test(line)));return wrong.length>0||hasFailedParts?wrong:own.slice(-1)}function describeEntry(entry3,test2,folder){
let asserted=readAssertion(entry3),text3=asserted?.text??entry3.text.map(line2=>line2.trim()).filter(line2=>line2!==""),
{file:file9,line}=asserted?.place??entry3;return{severity:"error",message:`${test2}: ${text3.slice(0,mostLines3).join(`
`)}`,source:"go test",file:file9,line,...folder!==void 0&&{folder}}}function readAssertion(entry3){let start=entry3.text.
findIndex(line=>traceStart.test(line));if(start<0)return;let trace3=[],text3=[],part="";for(let line of entry3.text.slice(
start)){part=/^\s*(Error Trace|Error|Test|Messages):/.exec(line)?.[1]??part;let said3=line.trim().replace(/^(?:Error|Messages):\s*/,
""),at=part==="Error Trace"?traceStart.exec(line)??traceMore.exec(line):null;at?trace3.push({file:at[1],line:Number(at[2])}):
(part==="Error"||part==="Messages")&&said3!==""&&text3.push(said3)}let isEntry2=place19=>place19.line===entry3.line&&(place19.
file===entry3.file||place19.file.endsWith(`/${entry3.file}`));return{place:trace3.find(isEntry2)??trace3.find(({file:file9})=>!isForeignGoFile(
file9))??entry3,text:text3.slice(0,text3.indexOf("Diff:")<0?void 0:text3.indexOf("Diff:"))}}var death=/^\s*(?:panic|fatal error|test panicked): .*$/,race=/^WARNING: DATA RACE$/,stackHeader2=/^\s*(?:goroutine \d+ (?:gp=\S+ )?(?:m=\S+ )?(?:mp=\S+ )?\[.*\]:|runtime stack:|(?:Previous )?(?:[Aa]tomic )?(?:[Rr]ead|[Ww]rite) at 0x|Goroutine \d+ \(.*\) created at:)/,
place6=/^\s+(\S.*\.(?:go|s|c|cc|cpp|h)):(\d+)(?: \+0x[0-9a-f]+)?(?: fp=.*)?$/,testFunction=/\.((?:Test|Fuzz|Benchmark|Example)[\p{L}\p{N}_]*)(?:\.(?:func|gowrap)[\d.]+)*\(/u,
runningTest=/^\s+((?:Test|Fuzz|Example)\S*) \(.*\)$/,elided=/^\s*(?:\.\.\.|goroutine running on other thread|created by |\[originating from |exit status)/,
mostLinesBefore=40,mostMessageLines5=5;function opensStacks(line){return death.test(line)||race.test(line)}function readStacks(first){
let isRace=race.test(first),message=[isRace?"DATA RACE":cleanDeath(first)],candidates=[],lines=0,stacks=0,candidate,isCreator=!1,
running,tested,ended=!1,isMessageOver=!/^\s*(?:test )?panic/.test(first);function takeBefore(line){let text3=line.trim();
if(running??=runningTest.exec(line)?.[1],text3==="")isMessageOver=!0;else if(running===void 0&&!/^(?:panic: |\[signal |running tests:|runtime: )/.
test(text3)){if(isMessageOver)return!1;message.length<mostMessageLines5&&message.push(text3)}return lines<=mostLinesBefore}
function takeFrame(line){let at=place6.exec(line);if(!at){isCreator=/^\s*created by /.test(line),/^\s*panic\(/.test(line)&&
candidate&&(candidates.splice(candidates.indexOf(candidate),1),candidate=void 0);let name=testFunction.exec(line)?.[1];return name!==
void 0&&(tested??=name,candidate&&!isCreator&&(candidate.hasTest=!0)),line===""||elided.test(line)||/^\s*\S.*\)$/.test(line)}
let[,file9="",number]=at;return!candidate&&!isCreator&&!isForeignGoFile(file9)&&(candidate={place:readPlace2(file9,Number(
number)),hasTest:tested!==void 0},candidates.push(candidate)),!0}return{take(line){return ended?!1:(lines++,stackHeader2.
test(line)?(stacks++,candidate=void 0,!0):isRace&&/^={10,}$/.test(line)?(ended=!0,!0):(ended=!(stacks===0?takeBefore(line):
takeFrame(line))||/^exit status/.test(line),!ended))},get hasStack(){return stacks>0},get message(){return message.join(
`
`)},get place(){return(message[0]?.includes("test timed out")===!0?candidates.find(({hasTest})=>hasTest):void 0)?.place??
candidates[0]?.place},get test(){return running??tested}}}function cleanDeath(line){return line.trim().replace(/ \[recovered(?:, repanicked)?\]$/,
"")}function readPlace2(file9,line){let isTrimmed=!/^(?:\/|[A-Za-z]:)/.test(file9),slash2=file9.lastIndexOf("/");return!isTrimmed||
slash2<0?{file:file9,line}:{file:file9.slice(slash2+1),line,folder:guessPackageFolder(file9.slice(0,slash2))}}var begin=/^=== (RUN|PAUSE|CONT|NAME) +(\S.*)$/,end=/^ *--- (FAIL|PASS|SKIP|BENCH): (\S+)(?: \(\d[\d.]*s\))?$/,endOfPackage=/^(?:FAIL|ok {2})\t(\S+)(?:\t| \[|$)/,
ofGotestsum=/^=== (FAIL|SKIP): (\S+)(?: (\S.*?))?(?: \(re-run \d+\))? \((?:\d[\d.]*s|unknown)\)$/,endOfTestname=/^(?:FAIL|PASS|SKIP) (?:(\S+)\.)?(?:Test|Fuzz|Example)\S* \(\d[\d.]*s\)$/,
endOfGotestsum=/^(?:DONE \d+|=== Errors$)/,bareWords=/^(?:FAIL|PASS|coverage: .*|exit status \d+)$/,mostLinesOfPackage=2e4,
markers=[begin,end,ofGotestsum,endOfPackage,bareWords],goTest={source:"go test",triggers:["=== RUN ","--- FAIL: ","=== F\
AIL: "],read(line,report){if(begin.exec(line)?.[1]!=="RUN"&&end.exec(line)?.[1]!=="FAIL"&&!ofGotestsum.test(line))return!1;
let frame5=readPackage();return frame5.take(line,report),frame5}},goStacks={source:"go",triggers:["panic: ","fatal error\
: ","WARNING: DATA RACE"],read(line){if(!/^(?:panic|fatal error|WARNING)/.test(line)||!opensStacks(line))return!1;let stacks=readStacks(
line),finish=report=>{stacks.hasStack&&report(describeStacks(stacks,stacks.test))};return{take(next,report){return stacks.
take(next)?stacks.hasStack?"taken":"shared":(finish(report),"left")},end:finish}}};function readPackage(){let tests=[],failedBefore=new Set,
current,entry3,stacks,folder,isBeside=!1,isOver=!1;function begun(name){let test2={name,entries:[],isFailed:!1,isSummed:!1,
stacks:void 0,example:[]};return tests.push(test2),test2}function enter(name){return tests.findLast(test2=>test2.name===
name&&!test2.isFailed)??begun(name)}function finish(report){for(let[index,test2]of tests.entries()){let parts=[...failedBefore,
...tests.slice(index+1).flatMap(one=>one.isFailed?[one.name]:[])];for(let finding of describeTest(test2,parts,folder))report(
finding)}for(let{name,isFailed}of tests)isFailed&&failedBefore.add(name);tests=[],current=void 0}function closeStacks(){
if(stacks?.hasStack){let owner=current&&(stacks.test===void 0||current.name.split("/").includes(stacks.test))&&current?.
stacks===void 0?current:begun(stacks.test??"");owner&&(owner.stacks=stacks,owner.isFailed=!0)}stacks=void 0}function takeMarker(line,report){
let started2=begin.exec(line);if(started2)return tests.length===0&&failedBefore.size===0&&current?"left":(current?.isFailed&&
current.name===started2[2]||(current=enter(started2[2])),"taken");let ended=end.exec(line);if(ended)return current?.isSummed&&
current.name===ended[2]||(current=enter(ended[2]),ended[1]==="FAIL"?current.isFailed=!0:tests.splice(tests.indexOf(current),
1)),"taken";let summed=ofGotestsum.exec(line);if(summed)return finish(report),folder=summed[2]==="."?"":summed[2],current=
enter(summed[3]??""),current.isFailed=summed[1]==="FAIL"&&summed[3]!==void 0,current.isSummed=current.isFailed,"taken";let path6=endOfPackage.
exec(line)?.[1];if(path6!==void 0)return folder=isBeside?void 0:guessPackageFolder(path6),finish(report),"last";let named2=endOfTestname.
exec(line);if(named2)return folder=(named2[1]??"").replace(/^\.$/,""),finish(report),"taken";if(endOfGotestsum.test(line))
return finish(report),"left"}return{mostLines:mostLinesOfPackage,take(line,report){if(stacks){if(!(!stacks.hasStack&&markers.
some(marker=>marker.test(line)))&&stacks.take(line))return"taken";closeStacks()}let verdict=takeMarker(line,report);if(verdict)
return entry3=void 0,verdict;if(opensStacks(line))return stacks=readStacks(line),"taken";if(entry3&&(line===""||belongsTo(
entry3,line)))return entry3.text.push(line),"taken";let next=readEntry(line);if(next&&current){let said3=next.text[0];return opensStacks(
said3)?stacks=readStacks(said3):current.entries.push(next),entry3=stacks?void 0:next,"taken"}return entry3=void 0,line.startsWith(
"exit status ")&&(isBeside=!tests.some(({name})=>/^(?:Fuzz|Benchmark)/.test(name))),bareWords.test(line)?(current=void 0,
isOver=!0,"taken"):isOver&&line!==""?(finish(report),"left"):(line!==""&&current?.isFailed&&current.name.startsWith("Exa\
mple")&&current.example.push(line),"taken")},end(report){closeStacks(),finish(report)}}}function describeTest(test2,failed4,folder){
if(!test2.isFailed)return[];if(test2.stacks)return[describeStacks(test2.stacks,test2.name===""?test2.stacks.test:test2.name)];
let hasFailedParts=failed4.some(name=>name===test2.name||name.startsWith(`${test2.name}/`)),chosen=chooseEntries(test2.entries,
hasFailedParts);if(chosen.length>0)return chosen.map(one=>describeEntry(one,test2.name,folder));if(hasFailedParts||test2.
entries.length>0||test2.name==="")return[];let reason4=test2.example.length>0?test2.example.slice(0,5).join(`
`):"failed without a message";return[{severity:"error",message:`${test2.name}: ${reason4}`,source:"go test"}]}function describeStacks(stacks,test2){
let name=test2===void 0?"":`${test2}: `,source3=test2===void 0?"go":"go test";return{severity:"error",message:`${name}${stacks.
message}`,source:source3,...stacks.place}}var mostEvents=5e4,goJson={source:"go test",triggers:['"Action":"'],read(line,report){if(!readEvent(line))return!1;let frame5=readEvents();
return frame5.take(line,report)==="last"?!0:frame5}};function readEvents(){let sources2=new Map;function takeLine(source3,line,report){
let verdict=source3.frame?.take(line,report);if((verdict==="last"||verdict==="left")&&(source3.frame=void 0),!(verdict===
"taken"||verdict==="last"))for(let recogniser of[goTest,goStacks,goBuild]){let found=recogniser.read(line,report,{back:()=>{}});
if(found!==!1){found!==!0&&(source3.frame=found);return}}}return{mostLines:mostEvents,take(line,report){let event=readEvent(
line);if(!event)return sources2.size>0?"shared":"left";let source3=sources2.get(event.source)??{begun:"",frame:void 0};sources2.
set(event.source,source3);let tell4=reportFrom(event.source,report),lines=`${source3.begun}${event.output}`.split(`
`);source3.begun=lines.pop();for(let one of lines)takeLine(source3,one.trimEnd(),tell4);return event.test!==void 0||!/^(?:pass|fail|skip|build-fail)$/.
test(event.action)?"taken":(source3.frame?.end(tell4),sources2.delete(event.source),sources2.size>0?"taken":"last")},end(report){
for(let[path6,{frame:frame5}]of sources2)frame5?.end(reportFrom(path6,report))}}}function reportFrom(path6,report){return finding=>{
let isBare=finding.file!==void 0&&!/[\\/]/.test(finding.file)&&finding.folder===void 0;report(isBare&&finding.source==="\
go test"?{...finding,folder:guessPackageFolder(path6)}:finding)}}function readEvent(line){if(!line.startsWith('{"'))return;
let event;try{event=JSON.parse(line)}catch{return}let{Action,Package,ImportPath,Test,Output}=event,source3=Package??ImportPath;
if(!(typeof Action!="string"||typeof source3!="string"))return{action:Action,source:source3,test:typeof Test=="string"?Test:
void 0,output:typeof Output=="string"?Output:""}}var failure=/^(?:(?:unknown file|((?:[A-Za-z]:(?=[\\/]))?[^\s[:][^:]{0,400}?)(?::(\d+)|\((\d+)\))): Failure|((?:[A-Za-z]:(?=[\\/]))?[^\s[:][^:]{0,400}?)\((\d+)\): error:(?: (.*))?)$/,
started=/^\[ RUN {6}\] (\S+)/,failed2=/^\[ {2}FAILED {2}\] ([^\s,(]+)/,trace=/^Google Test trace:$/,crash=/^==|Sanitizer: |: runtime error: |: Assertion [`']|^terminate called/,
boundary=/^\[(?:-{10}|={10}| RUN {6}| {7}OK| {2}SKIPPED| {2}PASSED)/,mostMessageLines6=5,googletest={source:"googletest",
triggers:[": Failure","): error:","unknown file: "],read(line,_report,seen){let first=readFailure(line),name=first&&nameTest(
seen);return!first||name===void 0&&!line.endsWith(": Failure")?!1:readTest2(first,name)}};function readFailure(line){let match=failure.
exec(line);if(!match)return;let file9=match[1]??match[4],row7=match[2]??match[3]??match[5],text3=match[6],finding={source:"\
googletest",severity:"error",message:""};return file9!==void 0&&Object.assign(finding,{file:file9,line:Number(row7)}),{finding,
lines:text3===void 0||text3===""?[]:[text3]}}function nameTest(seen){for(let count=1;count<=12;count++){let line=seen.back(
count);if(line===void 0||/^\[ {2}(?:FAILED {2}|SKIPPED ) ?\]|^\[ {7}OK \]/.test(line))return;let name=started.exec(line)?.[1];
if(name!==void 0)return name}}function readTest2(first,known2){let held=[first],open2=first;function tell4(report,name){
for(let{finding,lines}of held){let reason4=lines.filter(line=>line!=="Failed"||lines.length===1).join(`
`);report({...finding,message:name===void 0?reason4:`${name}: ${reason4}`})}held=[]}function finish(report){open2=void 0,
known2!==void 0&&tell4(report,known2)}function takeText(line,report){let next=readFailure(line);if(next)finish(report),held.
push(next),open2=next;else if(trace.test(line))finish(report);else if(open2&&line.trim()!=="")open2.lines.push(line.trim());else if(!open2&&
known2!==void 0)return"shared";return open2&&open2.lines.length>=mostMessageLines6&&finish(report),"taken"}return{take(line,report){
let name=failed2.exec(line)?.[1];return name===void 0&&!crash.test(line)&&!boundary.test(line)?takeText(line,report):(tell4(
report,name??known2),name===void 0?"left":"last")},end:report=>tell4(report,known2)}}var gradleScript={source:"gradle",triggers:["' line: #"],read(line,_report,seen){let match=/^(?:[\w ]+ )?(?:file|script|plugin) '(.+)' line: (\d+)$/i.
exec(line);if(!match||seen.back(1)!=="* Where:")return!1;let at={severity:"error",file:match[1],source:"gradle"},reason4=[],
errors=[],row7,isReason=!1;function tell4(report){errors.length>0?errors.forEach(report):report({...at,line:Number(match[2]),
message:reason4.slice(0,4).join(`
`)})}return{take(next,report){if(/^(?:\* (?!What went wrong:)|BUILD FAILED|={10,}$)/.test(next)||reason4.length>60)return tell4(
report),"left";let groovy=/^\s*\w+ file '.*': \d+: (.*?)\s*@ line (\d+), column (\d+)\.$/.exec(next),kotlin=/^(\s*Line (\d+): )/.
exec(next),below2=row7&&/^\s*\^ (.*)$/.exec(next);return next==="* What went wrong:"?isReason=!0:groovy?errors.push({...at,
line:Number(groovy[2]),column:Number(groovy[3]),message:groovy[1]}):kotlin?row7={line:Number(kotlin[2]),indent:kotlin[1].
length}:below2?(errors.push({...at,line:row7.line,column:next.indexOf("^")-row7.indent+1,message:below2[1]}),row7=void 0):
isReason&&next.trim()!==""&&reason4.push(next.trim().replace(/^> /,"")),"taken"},end:tell4}}};var head4=/^(?:\d+\) |Suite error: )(.+)$/,jasmine={source:"jasmine",triggers:["  Message:"],read(line,_report,seen){let name=line===
"  Message:"?head4.exec(seen.back(1)??"")?.[1]:void 0;return name===void 0?!1:createFrame4(name)}};function createFrame4(name){
let test2=createFailedTest("jasmine",name),isDerived=!1;function close(report){test2.hasReason()&&!isDerived&&report(test2.
finding())}return{take(line,report){if(line==="  Message:")return close(report),test2=createFailedTest("jasmine",name),"\
taken";if(line!==""&&!line.startsWith("  "))return close(report),"left";let stack=readStackLine(line);return stack?test2.
placeAt(stack.place):line!=="  Stack:"&&(isDerived||=line.startsWith("    Not run because a beforeAll function failed"),
test2.say(line)),"taken"},end:close}}var frameLine=/^\s*(?:at )?([^\s()][^()]*)\(([^\s():]+\.[a-z]{2,6}):(\d+)\)/,otherFrame=/^\s*(?:at \S.*\)|\.\.\. \d+ (?:more|common frames omitted|frames? (?:truncated|excluded)).*|\[\.\.\.\]|\(\d+ .*frames?.*\))$/,
cause2=/^\s*(?:Caused by|Suppressed): /,libraries2=/^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|clojure|org\.(?:junit|opentest4j|hamcrest|assertj|mockito|testng|scalatest|spockframework|gradle|apache|codehaus|springframework|hibernate|jetbrains|eclipse|powermock|easymock|slf4j)|junit|munit|zio|worker|com\.(?:google|intellij|fasterxml|zaxxer)|io\.(?:mockk|kotest|netty|reactivex|micronaut|quarkus)|reactor|okhttp3|net\.bytebuddy|sbt)\./;function createJavaStack(){let lines=[],frames=[],hasFrames=!1,count=0;return{add(line){let match=frameLine.exec(line);if(match&&
(hasFrames||/^\s/.test(line))){hasFrames=!0;let owner=match[1].slice(match[1].lastIndexOf("/")+1),className=owner.slice(
0,Math.max(0,owner.lastIndexOf(".")));return frames.push({file:match[2],line:Number(match[3]),className}),!0}if(otherFrame.
test(line)&&/^\s/.test(line)||cause2.test(line))return hasFrames=!0,!0;if(hasFrames||count===60)return!1;count++;let text3=line.
trim();return text3!==""&&text3!==lines[0]&&lines.length<4&&lines.push(text3),!0},hasFrames:()=>hasFrames,message:()=>lines.
join(`
`),place(testClass){let packages=(testClass??"").split(/[.$]/).slice(0,-1),two=packages.slice(0,2).join("."),own=libraries2.
test(`${two}.`)?packages.slice(0,3).join("."):two,near=own===""?void 0:frames.find(({className})=>className.startsWith(`${own}\
.`)),inTest=frames.find(({className})=>className.split("$")[0]===testClass);return near??(own===""?inTest:void 0)??frames.
find(({className})=>!libraries2.test(className))}}}function findFolder({file:file9,className},kind,testClass){let name=className.
split("$")[0],folders=name.split(".").slice(0,-1);if(kind==="main"&&folders.length===0)return;let isTest=kind==="test"&&
(name===testClass||testClass===void 0||/Tests?$|IT$|Spec$|\bTest/.test(name)),language=file9.endsWith(".kt")?"kotlin":file9.
slice(file9.lastIndexOf(".")+1);return["src",isTest?"test":"main",language,...folders].join("/")}function tellFailure(report,{source:source3,name,className},stack){let place18=stack.place(className),message=stack.message();
report({severity:"error",message:message===""?`${name}: failed`:`${name}: ${message}`,...locate(place18,"test",className),
source:source3})}function readStack(test2,strip){let stack=createJavaStack();return{take(line,report){let text3=strip(line,
stack.hasFrames());return text3!==void 0&&!(text3.trim()===""&&stack.hasFrames())&&stack.add(text3)?"taken":(tellFailure(
report,test2,stack),"left")},end:report=>tellFailure(report,test2,stack)}}var surefire={source:"surefire",triggers:["<<<\
 FAILURE!","<<< ERROR!"],read(line){let at=line.indexOf("Time elapsed: ");if(at<0||!/<<< (?:FAILURE|ERROR)!$/.test(line))
return!1;let head17=line.slice(0,at).replace(/^\[\w+\]\s+/,"").replace(/[\s-]+$/,"");if(head17===""||head17.startsWith("\
Tests run:"))return!0;let old2=/^(.+)\(([\w.$]+)\)$/.exec(head17),whole2=/^([\w.$]*[A-Z][\w$]*)\.([^.].*)$/.exec(head17),
[method,className]=old2?[old2[1],old2[2]]:whole2?[whole2[2],whole2[1]]:[head17,void 0],name=className===void 0||className===
method?method:`${simpleName(className)}.${method}`,known2=className??(/^[\w.$]+$/.test(head17)&&head17.includes(".")?head17:
void 0);return readStack({source:"surefire",name,className:known2},text3=>/^\[(?:INFO|ERROR|WARNING)\]|^(?:Tests run|Running|Results\s*):?\s/.
test(text3)?void 0:text3)}},gradleTest={source:"gradle",triggers:[" FAILED"],read(line){let match=/^([\p{L}_][^>]*?) > (.+) FAILED$/u.
exec(line);if(!match)return!1;let className=/^[\w.$]+$/.test(match[1])?match[1]:void 0,test2={source:"gradle",name:`${match[1]}\
 > ${match[2]}`,className},stack=createJavaStack();return{take(text3,report){let short=/^ {4}(\S+(?:: .*)?) at (\S+\.\w+):(\d+)$/.
exec(text3);if(short&&!stack.hasFrames()){let place18={file:short[2],line:Number(short[3]),className:className??""};return report(
{severity:"error",message:`${test2.name}: ${short[1]}`,...locate(place18,"test",className),source:"gradle"}),"last"}return/^ {4}/.
test(text3)&&stack.add(text3)||text3.trim()===""&&!stack.hasFrames()&&stack.message()!==""?"taken":(tellFailure(report,test2,
stack),"left")},end:report=>tellFailure(report,test2,stack)}}},junitConsole={source:"junit",triggers:["=> ","caught: "],
read(line,_report,seen){let match=/^(?: {2,6}=>|[│ ]+caught:) (.*)$/.exec(line),owner=/(?:Method|Class)Source \[className = '([\w.$]+)'(?:, methodName = '([^']*)')?/.
exec(seen.back(1)??"");if(!match||!owner)return!1;let isTree=!line.startsWith(" ")||line.includes("│"),className=owner[1],
name=[simpleName(className),owner[2]].filter(Boolean).join("."),frame5=readStack({source:"junit",name,className},(text3,hasFrames)=>isTree?
/^[│ ]+(?:duration|status|reports): /.test(text3)?void 0:text3.replace(/^[│ ]+/,"	"):(hasFrames?/^ {6,}\S/:/^(?! {2}\S|Test run finished)/).
test(text3)?text3:void 0);return frame5.take(isTree?`│ ${match[1]}`:match[1],()=>{}),frame5}},junitText={source:"junit",
triggers:["#) "],read(line){let match=/^\d+\) ([^\s()]+)\(([\w.$]+)\)$/.exec(line);if(!match)return!1;let className=match[2];
return readStack({source:"junit",name:`${simpleName(className)}.${match[1]}`,className},text3=>/^(?:\d+\) |FAILURES!!!|Tests run:)/.
test(text3)?void 0:text3)}},javaException={source:"java",triggers:['Exception in thread "',"Caught: "],read(line){let match=/^(?:\[\w+\] )?(?:Exception in thread "[^"]*"|Caught:) (\w[\w.$]*(?:Exception|Error|Failure|Throwable)?\b.*)$/.
exec(line);if(!match)return!1;let stack=createJavaStack();stack.add(match[1]);function tell4(report){let place18=stack.place();
report({severity:"error",message:stack.message(),...locate(place18,"main"),source:"java"})}return{take(text3,report){return stack.
add(text3)?"taken":(tell4(report),"left")},end:tell4}}};function locate(place18,kind,testClass){if(!place18)return{};let folder=findFolder(
place18,kind,testClass);return{file:place18.file,line:place18.line,...folder!==void 0&&{folder}}}function simpleName(className){
return className.slice(className.lastIndexOf(".")+1)}var fileLine=/^ ?(?:FAIL|PASS) +(\S.*?\.\w+)(?: \(.*\))?$/,project=/^(?:[^/\\]* {2,}|[^/\\.]* (?=\S*[\\/]))/,title=/^ {2}● (.+)$/,
noTest=/^(?:Console|Cannot log after tests are done|Deprecation Warning|Validation Warning)\b/,noName="Test suite failed\
 to run",unread=/^ {4}((?:\/|[A-Za-z]:\\)[^:]*):(\d+)$/,wrapper=/^ {4}\(?\{"Object\.<anonymous>":function\([\w,$ ]*\)\{/,
compilers=[{source:"tsc",pattern:/^ {4}(?<file>\S.*?):(?<line>\d+):(?<column>\d+) - error (?<code>TS\d+): (?<message>.+)$/},
{source:"tsc",pattern:/^ {4}(?<file>\S.*?)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<message>.+)$/},{source:"\
babel",pattern:/^ {4}SyntaxError: (?<file>(?:[A-Za-z]:)?[^:]+): (?<message>.+) \((?<line>\d+):(?<fromZero>\d+)\)$/},{source:"\
esbuild",pattern:/^ {4}(?<file>\S.*?):(?<line>\d+):(?<fromZero>\d+): ERROR: (?<message>.+)$/}],jest={source:"jest",triggers:[
"  ● "],read(line,_report,seen){let name=title.exec(line)?.[1];if(name===void 0)return!1;let file9;for(let count=1;count<=
12&&file9===void 0;count++)file9=readFile(seen.back(count)??"");return createFrame5(name,file9)}};function readFile(line){
return fileLine.exec(line)?.[1]?.replace(project,"")}function createFrame5(firstName,firstFile){let file9=firstFile,folder,
isToldByCompiler=!1,above,lines=0,test2=open2(firstName);function open2(name){return isToldByCompiler=!1,above=void 0,noTest.
test(name)?void 0:createFailedTest("jest",name===noName?"":name)}function close(report){if(test2?.hasReason()&&!isToldByCompiler){
let isPlaced=test2.hasPlace(),finding=test2.finding(file9===void 0?{}:{file:file9});report(isPlaced&&folder!==void 0?{...finding,
folder}:finding)}test2=void 0}function readUnread(line){let match=unread.exec(line);if(match&&isOwnFile(match[1])&&(above=
{file:match[1],line:Number(match[2]),wrapped:0}),!above)return;above.wrapped||=(wrapper.exec(line)?.[0].length??4)-4;let{
file:unreadFile,line:row7,wrapped}=above,column=/^ +\^+$/.test(line)?line.indexOf("^")-3-wrapped:0;return column>0?{file:unreadFile,
line:row7,column}:void 0}function read(line,report){let place18=readUnread(line);if(place18){test2?.placeAt(place18);return}
let compiled=readCompiler(line);if(compiled&&test2){isToldByCompiler=!0,report(compiled);return}let stack=readStackLine(
line),code7=readCodePlace(line);if(code7)test2?.placeAt(code7.place);else if(stack){test2?.placeAt(stack.place);let ending=`\
/${stack.place?.file}`;file9?.endsWith(ending)&&(folder=file9.slice(0,-ending.length))}else test2?.hasPlace()||test2?.say(
line)}return{take(line,report){lines++;let name=title.exec(line)?.[1],named2=readFile(line);return name!==void 0||named2!==
void 0?(close(report),lines>500/2?"left":(named2===void 0?test2=open2(name):(file9=named2,folder=void 0),"taken")):line===
""||line.startsWith("    ")?(read(line,report),"taken"):(close(report),"left")},end:close}}function readCompiler(line){for(let{
source:source3,pattern}of compilers){let groups=pattern.exec(line)?.groups;if(!groups)continue;let{file:file9,code:code7,
message,line:row7,column,fromZero:fromZero2}=groups,place18={line:Number(row7),column:fromZero2===void 0?Number(column):
Number(fromZero2)+1};return{severity:"error",source:source3,message,file:file9,...place18,...code7!==void 0&&{code:code7}}}}var head5=/^[A-Z]\w+(?: [\w.]+){0,4} \([^()]{1,60}\)(?: LOG)?:? (\S.*) FAILED$/,karma={source:"karma",triggers:[" FAILED"],
read(line){let name=head5.exec(line)?.[1];return name===void 0||name.startsWith("Executed ")?!1:createFrame6(name)}};function createFrame6(name){
let test2=createFailedTest("karma",name),isInStack=!1;function close(report){test2.hasReason()&&report(test2.finding())}
return{take(line,report){if(!line.startsWith("	"))return close(report),"left";let stack=readStackLine(line);return stack?
test2.placeAt(stack.place):(isInStack&&(close(report),test2=createFailedTest("karma",name)),test2.say(line)),isInStack=stack!==
void 0,"taken"},end:close}}var title2=/^((?:Unused|Unlisted|Unresolved|Duplicate|Referenced)(?: [a-zA-Z-]+){1,4}) \((\d{1,5})\)$/,row=/^(\S.{0,300}?) {2,}(?:[a-z][\w ]{0,30}? {2,})?(\S+?)(?::(\d+):(\d+))?$/,
compact=/^([^\s:]+): (\S.*)$/,knip={source:"knip",triggers:["Unused ","Unlisted ","Unresolved ","Duplicate ","Referenced\
 "],read(line){let match=title2.exec(line);return match?createFrame7(match[1],Number(match[2])):!1}};function createFrame7(kind,rows){
let left=rows;return{take(line,report){let finding=readRow(line);if(!finding)return"left";let name=finding.message===""?
"":`: ${finding.message}`;return report({...finding,message:`${kind.replace(/ies$/,"y").replace(/s$/,"")}${name}`}),--left>
0?"taken":"last"},end(){}}}function readRow(line){let match=row.exec(line);if(match){let[,name,file10,at,column]=match,place18=at===
void 0?{}:{line:Number(at),column:Number(column)};return{source:"knip",severity:"error",message:name,file:file10,...place18}}
let short=compact.exec(line),file9=short?.[1]??readFileLine(line);return file9===void 0||readFileLine(file9)===void 0?void 0:
{source:"knip",severity:"error",message:(short?.[2]===file9?void 0:short?.[2])??"",file:file9}}var lldHeader=/^(?:[\w./\\:+-]*[\\/])?((?:rust-|wasm-)?(?:ld\.lld|ld64\.lld|lld-link|lld|mold|wasm-ld|wasm-lld)(?:-\d+)?)(?:\.exe)?: (error|warning): (.+)$/,
place7=/^>>> (?:referenced by|defined (?:at|in)) (?:.* \((.+):(\d+)\)|(.+):(\d+)|(\S+\.\w+))$/,objectFile=/\.(?:o|obj|a|lib|so|bc)$/,
tooMany=/^too many errors/,linkers=[{source:"ld",triggers:[": error: ",": warning: "],read(line){let match=lldHeader.exec(
line);if(!match)return!1;let[,,word,message]=match;return tooMany.test(message)?!0:readPlaces({source:"ld",severity:word===
"error"?"error":"warning",message})}},{source:"ld",triggers:["Undefined symbols for architecture "],read(line){let match=/^Undefined symbols for architecture (\w+):$/.
exec(line);return match?readSymbols(match[1]):!1}}];function readPlaces(finding){return{take(line,report){let match=place7.
exec(line);if(match&&finding.file===void 0){let file9=match[1]??match[3]??match[5],row7=match[2]??match[4];objectFile.test(
file9)||(finding.file=file9),!objectFile.test(file9)&&row7!==void 0&&(finding.line=Number(row7))}return line.startsWith(
">>>")?"taken":(report(finding),"left")},end:report=>report(finding)}}function readSymbols(architecture){return{take(line,report){
let symbol=/^ {2}(".+"|\S.*), referenced from:$/.exec(line)?.[1];return symbol!==void 0&&tellSymbol(symbol,report),symbol!==
void 0||line.startsWith("    ")?"taken":"left"},end(){}};function tellSymbol(symbol,report){report({source:"ld",severity:"\
error",message:`Undefined symbol for architecture ${architecture}: ${symbol}`})}}var stop=/^((?:[A-Za-z]:(?=[\\/]))?[^\s:*[][^:]*):(\d+): \*\*\* (.+?)(?: {1,3}Stop\.)?$/,makefile=/^((?:[A-Za-z]:(?=[\\/]))?(?:[^\s:][^:]*[\\/])?(?:(?:GNU|BSD)?[Mm]akefile(?!\.(?:am|in):)(?:[.\w-]*)|[\w.-]+\.(?:mk|mak|make))):(\d+): (?:(warning|error): )?(\S.*)$/,
related=/^(?:ignoring old (?:recipe|commands) for target |recipe for target .* failed$)/,missing=/^(.+): No such file or directory$/,
said=/^[\w.-]*make(?:\[\d+\])?: (?:\*\*\* (?<stop>.+?)(?: {1,3}Stop\.)?|[Ww]arning: (?<warning>.+)|(?<circular>Circular .+ dependency dropped\.)|(?<command>.+: (?:No such file or directory|[Cc]ommand not found|Permission denied|Is a directory|Exec format error)))$/,
noProblem=/^(?:\[|Waiting for |Deleting |wait: |read jobs pipe)/,failedTarget=/^[\w.-]*make(?:\[\d+\])?: \*\*\* \[([^\]]{1,400}?):(\d+): [^\]]+\]/,
make={source:"make",triggers:[": *** ","akefile",".mk:#",".mak:#",".make:#","make: ","make[#"],read(line,report,seen){return readPlaced(
line,report)||readSaid(line,report,seen)}};function readPlaced(line,report){let stopped=stop.exec(line);if(stopped){let[
,file10,row8,message2]=stopped;return report({source:"make",severity:"error",file:file10,line:Number(row8),message:message2}),
!0}let match=makefile.exec(line);if(!match)return!1;let[,file9,row7,word,message]=match;if(related.test(message))return!0;
let severity=word==="error"||missing.test(message)?"error":"warning";return report({source:"make",severity,file:file9,line:Number(
row7),message}),!0}function readSaid(line,report,seen){let groups=said.exec(line)?.groups;if(!groups)return!1;let warning3=groups.
warning??groups.circular;if(warning3!==void 0)report({source:"make",severity:"warning",message:warning3});else{if(groups.
command!==void 0)return readTarget(groups.command);!noProblem.test(groups.stop)&&!isToldBefore(groups.stop,seen)&&report(
{source:"make",severity:"error",message:groups.stop})}return!0}function isToldBefore(message,seen){let before3=makefile.
exec(seen.back(1)??""),file9=before3&&missing.exec(before3[4])?.[1];return file9!=null&&message.startsWith(`No rule to m\
ake target '${file9}'`)}function readTarget(message){let tell4=(report,place18={})=>report({source:"make",severity:"erro\
r",message,...place18});return{take(line,report){let match=failedTarget.exec(line);return tell4(report,match?{file:match[1],
line:Number(match[2])}:{}),match?"last":"left"},end:report=>tell4(report)}}var head6=/^\[(ERROR|WARNING)\] (?:(?:file:\/\/)?)((?:\/?[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(java|kts?|scala|groovy)):(?:\[(\d+)(?:,(\d+))?\]| \((\d+), (\d+)\)|(\d+):(\d+)) (?:error: |warning: )?(?:\[(\w[\w-]*)\] )?(.*)$/;var tools2={java:"javac",kt:"kotlinc",kts:"kotlinc",scala:"scalac"},mavenCompiler={source:"javac",triggers:[":[#",": (#",
".kt:#"],read(line){let match=head6.exec(line);return match?readBelow3(match):!1}};function readBelow3(match){let[,severity,
file9="",extension2="",javaLine,javaColumn,oldLine,oldColumn,ktLine,ktColumn,code7,message=""]=match,lines=[message],column=javaColumn??
oldColumn??ktColumn;function tell4(report){report({severity:severity==="ERROR"?"error":"warning",message:lines.slice(0,5).
join(`
`),file:file9,line:Number(javaLine??oldLine??ktLine),...column!==void 0&&{column:Number(column)},...code7!==void 0&&{code:code7},
source:tools2[extension2]??extension2})}return{take(line,report){let detail=/^(?:\[ERROR\] | )? {1,10}(\S.*)$/.exec(line)?.[1];
return detail===void 0||lines.length>20?(tell4(report),"left"):(/^where .* (?:is a|are) type-variable/.test(detail)||lines.
push(detail),"taken")},end:tell4}}var problem=/^(?:\| {0,2}){0,8}((?:[^\s:|][^:|]*|[A-Za-z]:[\\/][^:|]*)?meson(?:\.build|\.options|_options\.txt)):(\d+)(?::(\d+))?: (ERROR|WARNING|NOTICE|DEPRECATION): (.+)$/,
meson={source:"meson",triggers:["meson.build:#","meson.options:#","meson_options.txt:#"],read(line,report){let match=problem.
exec(line);if(!match)return!1;let[,file9,row7,column,word,message]=match;return report({source:"meson",severity:word==="\
ERROR"?"error":word==="NOTICE"?"notice":"warning",file:file9,line:Number(row7),...column!==void 0&&{column:Number(column)+
1},message}),!0}};var top=/^ *(?:╭─+|,-+)\[ ?(\S.*?):(\d+):(\d+) ?\]$/,marked3=/^ *(?:\w*Error: *)?([×x✖⚠!☞>]) (\S.*)$/,continued=/^ *[│|] (.*)$/,
rolldown=/^\[(?:([A-Z][A-Z_]+)|[a-z]+:[\w:-]+)\] (?:(Error|Warning): )?(\S.*)$/,warnings=/^(?:EVAL|CIRCULAR_|MIXED_EXPORTS?|EMPTY_IMPORT_META|CANNOT_CALL|THIS_IS|COMMONJS_VARIABLE|MISSING_(?:GLOBAL_)?NAME|PREFER_|IMPORT_IS_|INEFFECTIVE_|UNUSED_|CONFIGURATION_|DEPRECATED_)/,
ruled=/^(@?[\w/-]+\([\w./@-]+\)): (.*)$/;var miette={source:"miette",triggers:["╭─",",-["],read(line,report,seen){let match=top.exec(line),head17=match&&readMessage(
seen);return!match||!head17?!1:(report({...head17,file:match[1],line:Number(match[2]),column:Number(match[3])}),!0)}};function readMessage(seen){
let more2=[];for(let count=1;count<=5;count++){let line=seen.back(count);if(line===void 0)return;let next=continued.exec(
line);if(next){more2.unshift(next[1].trim());continue}return readHead(line,more2)}}function readHead(line,more2){let named2=rolldown.
exec(line);if(named2){let[,code7,word,text4]=named2,severity2=word==="Warning"||code7!==void 0&&warnings.test(code7)?"wa\
rning":"error",message=[text4,...more2].join(`
`);return{source:"rolldown",severity:severity2,message,...code7!==void 0&&{code:code7}}}let match=marked3.exec(line);if(!match)
return;let[,mark3,first]=match,severity=mark3==="⚠"||mark3==="!"?"warning":mark3==="☞"||mark3===">"?"notice":"error",
text3=[first,...more2].join(" "),rule8=ruled.exec(text3);return rule8?{source:"oxlint",severity,code:rule8[1],message:rule8[2]}:
{source:mark3==="x"?"swc":"oxlint",severity,message:text3}}var place8=/^(?:from )?((?:[A-Za-z]:(?=[\\/]))?[^\s:#<][^:]*):(\d{1,7})(?::in (?:[`'].*|\S+))?$/,library=/^<internal:|^\(eval|^-e$|\/gems\/|\/rubygems|\/lib\/ruby\/|\/vendor\/bundle\/|\/(?:usr|opt)\/(?:local\/)?(?:bin|share|lib)\/|\/(?:rspec|rake|bundle|bundler|rails|minitest)$/;
function readRubyPlace(line){let match=place8.exec(line.trim());return match?{file:match[1],line:Number(match[2])}:void 0}
function isOwn({file:file9}){return!library.test(file9)}var mostReasonLines3=4,mostLines4=120,minitest={source:"minitest",triggers:["]:","test_"],read(line,_report,seen){let failed4=line.
endsWith("]:")?/^(\S.*) \[([^\]]+):(\d+)\]:$/.exec(line):null,isBroken=/^\S/.test(line)&&line.endsWith(":")&&/[#(]\S/.test(
line),name=failed4?.[1]??(isBroken?line.slice(0,-1):"");if(name===""||!/^(?:\s{0,3}\d+\) )?(?:Failure|Error):$/.test(seen.
back(1)??""))return!1;let place18=failed4?{file:failed4[2],line:Number(failed4[3])}:void 0,reason4=[];function tell4(report){
let text3=reason4.slice(0,mostReasonLines3).join(`
`);report({severity:"error",message:text3===""?name:`${name}: ${text3}`,...place18,source:"minitest"})}let isBacktrace=!1,
isComplete=!1,count=0;return{take(next,report){let found=/^\s+\S/.test(next)?readRubyPlace(next):void 0;return found?(isBacktrace=
!0,isOwn(found)&&(place18??=found),"taken"):/^(?:\s{0,3}\d+\) \w+:$|\d+ (?:runs|tests), |(?:bin\/)?rails test )/.test(next)||
isBacktrace&&next===""?(tell4(report),"left"):place18&&next===""?(tell4(report),"last"):(next===""&&reason4.length>0?isComplete=
!0:!isComplete&&!/^(?:---|\+\+\+|@@)/.test(next)&&reason4.push(next.trim()),++count>mostLines4?"left":"taken")},end:tell4}}},
minitestReporters={source:"minitest",triggers:[" FAIL "," FAIL[","ERROR ","ERROR["],read(line){let match=/^ {0,2}(?:FAIL|ERROR)[ [](\S.*?#.*?|"test.*?)(?: \([\d.]+s\)|\])$/.
exec(line)??/^ {2}(\S+(?: \S+)*) {1,80}(?:FAIL|ERROR) \([\d.]+s\)$/.exec(line);if(!match)return!1;let name=match[1],reason4=[],
place18,isBacktrace=!1,count=0;function tell4(report){let text3=reason4.slice(0,mostReasonLines3).join(`
`);(text3!==""||place18)&&report({severity:"error",message:`${name}: ${text3}`,...place18,source:"minitest"})}return{take(next,report){
let found=/^\s/.test(next)?readRubyPlace(next):void 0;return isBacktrace||=found!==void 0,isBacktrace&&!found||++count>mostLines4?
(tell4(report),"left"):(found&&isOwn(found)?place18??=found:!found&&next.trim()!==""&&reason4.push(next.trim()),"taken")},
end:tell4}}},testUnit={source:"test-unit",triggers:["Failure: ","Error: "],read(line,_report,seen){let match=/^(?:Failure|Error): (.+\([^()]+\)):?$/.
exec(line);if(!match||!/^={20,}$/.test(seen.back(1)??""))return!1;let place18,reason4=[],isComplete=!1;function tell4(report){
let text3=reason4.slice(0,mostReasonLines3).join(`
`);report({severity:"error",message:text3===""?match[1]:`${match[1]}: ${text3}`,...place18,source:"test-unit"})}return{take(next,report){
if(/^={20,}$/.test(next))return tell4(report),"last";let found=readRubyPlace(next);return found?isOwn(found)&&(place18??=
found):next.trim()===""?isComplete||=reason4.length>0:!isComplete&&!/^\s+(?:=> )?\s*\d+: /.test(next)&&reason4.push(next.
trim()),"taken"},end:tell4}}};var head7=/^ {2}\d{1,5}\) (\S.*)$/,deeper=/^ {7,}(\S.*)$/,reason2=/^(?:| {5,6}\S.*)$/,between=/^ *(?:From (?:previous event|Your Spec Code|Node\.js Internals):|)$/,
mostReasonLines4=400,mocha={source:"mocha",triggers:["  1) ","  2) ","  3) ","  4) ","  5) ","  6) ","  7) ","  8) ","  \
9) "," ##) "],read(line){let title5=head7.exec(line)?.[1];return title5===void 0?!1:createFrame8(title5)}};function createFrame8(title5){
let titles=[title5],part="titles",test2=createFailedTest("mocha",""),file9,lines=0,isCypress=!1;function close(report){let found=test2.
finding(file9===void 0?{}:{file:file9});report(isCypress?{...found,source:"cypress"}:found)}function sayReason(line){let named2=readNamedFile(
line);file9??=named2,isCypress||=/^ {5,6}Cypress\w*Error: /.test(line),test2.say(named2===void 0?line:line.slice(0,-named2.
length-2))}function takeTitle(line){let next=deeper.exec(line)?.[1];return next!==void 0?(titles.push(next),"taken"):!titles.
at(-1).endsWith(":")||!reason2.test(line)?"left":(test2=createFailedTest("mocha",titles.join(" › ").slice(0,-1)),part=
"reason",sayReason(line),"taken")}return{take(line,report){if(part==="titles")return takeTitle(line);let stack=readStackLine(
line);if(stack)return test2.placeAt(stack.place),isCypress||=/webpack:|__cypress/.test(line),part="stack","taken";let isCause2=/^ {5}Caused by: /.
test(line);return part==="stack"&&!isCause2&&!between.test(line)||(isCause2&&(part="reason"),part==="reason"&&(head7.test(
line)||++lines>mostReasonLines4))?(close(report),"left"):(sayReason(line),"taken")},end(report){part!=="titles"&&close(report)}}}var row2=/^((?:[A-Za-z]:)?(?!\S+ \(\S+\) \.\.\. )[^\s:][^:]*\.pyi?)(?::(\d+))?(?::(\d+))?(?::(\d+):(\d+))?: (error|warning|note): (.*?)(?: {2}\[([\w-]+)\])?$/,
closing=/^(?:(.*[^ ]) +)?\[([a-z][\w-]+)\]$/,mostWrapped=12;function readRow2(match){let[,file9,line,column,endLine,endColumn,
word,message,code7]=match,severity=readSeverity(word);if(severity===void 0||severity==="none")return;let finding={severity,
message,file:file9,source:"mypy"},places={line,column,endLine,endColumn};for(let key of["line","column","endLine","endCo\
lumn"]){let text3=places[key];text3!==void 0&&(finding[key]=Number(text3))}return code7===void 0?finding:{...finding,code:code7}}
function followMessage(finding){let wrapped=[],whole2=more2=>[finding.message,...more2].join(" ");return{take(line,report){
let match=closing.exec(line);return match&&!row2.test(line)?(report({...finding,message:whole2([...wrapped,match[1]??""]).
trim(),code:match[2]}),"last"):line.startsWith("    ")?(report({...finding,message:whole2(wrapped)}),"left"):line===""||
row2.test(line)||wrapped.push(line)>mostWrapped?(report(finding),"left"):"shared"},end:report=>report(finding)}}var mypy={
source:"mypy",triggers:[".py:#",".pyi:#",".py: error",".pyi: error"],read(line,report){let match=row2.exec(line);if(!match)
return!1;let finding=readRow2(match);return finding?finding.code===void 0?followMessage(finding):(report(finding),!0):!0}};var caret4=/^(# |)\s*\^+$/,head8=/^((?:file:\/\/|\/|[A-Za-z]:[\\/]|node:|internal\/|evalmachine|<|\[eval)(?:[^:]|:(?!\d+$))*|undefined|\w+\.js):(\d+)$/,
rejected=/^\(node:\d+\) UnhandledPromiseRejectionWarning: (.+)$/,errorName=/^(?:Uncaught )?\[?[A-Z$_][\w$.]*(?: ?\[[^\]]+\])*(?:: .*|)$/,
importer=/imported from (\S.*)$|^SyntaxError\[ @(.+?) \]: |^Error: While loading (\S.*?): /,required=/^- (\S.*)$/,inJson=/^SyntaxError: (\S.*?\.json): .*\(line (\d+) column (\d+)\)/,
bare=/^(?: Exception during run: |[\w ]+: )?((?<= run: )\w*Error\b.*|Error \[ERR_MODULE_NOT_FOUND\]: .*|Error: While loading .*)$/,
missing2=/^(?:[\w ]+: )?(Error: Cannot find module .*)$/,snippet=/^>? *\d+ \||^ *\|| {3}at \S.*:\d+$/,mostReasonLines5=60,
nodeCrash={source:"node",triggers:["^","UnhandledPromiseRejectionWarning: ","Exception during run: ","Require stack:","E\
rror [ERR_MODULE_NOT_FOUND]: ","Error: While loading "],read(line,_report,seen){let warned=rejected.exec(line)?.[1];if(warned!==
void 0)return createFrame9({margin:"",severity:"warning"},warned);let caught=line==="Require stack:"?missing2.exec(seen.
back(1)??""):bare.exec(line);if(caught)return createFrame9({margin:"",severity:"error"},caught[1]);let match=caret4.exec(
line);if(!match)return!1;let margin=match[1],place18=readHead2(margin,seen,line.indexOf("^")+1-margin.length);return place18===
void 0?!1:createFrame9({margin,severity:"error",...place18})}};function readHead2(margin,seen,column){for(let count of[2,
3]){let line=seen.back(count),text3=line?.startsWith(margin)?line.slice(margin.length):"",match=head8.exec(text3.replace(
/^ Exception during run: /,""));if(!match)continue;let file9=match[1];return isOwnFile(file9)?{header:{file:file9,line:Number(
match[2]),column}}:{}}}function createFrame9({margin,severity,header:header7},firstReason){let error3=createFailedTest("\
node",""),part="reason",hasName=!1,isOfCompiler=!1,isOfOther=!1,stackLines=0,lines=0,file9,told;firstReason!==void 0&&sayReason(
firstReason);function sayReason(text3){lines++,!hasName&&errorName.test(text3)&&(hasName=!0,error3=createFailedTest("nod\
e",""),isOfCompiler=text3.startsWith("SyntaxError"));let imported2=importer.exec(text3)?.slice(1).find(one=>one!==void 0)??
required.exec(text3)?.[1];imported2!==void 0&&isOwnFile(imported2)&&(file9??=imported2);let code7=readCodePlace(text3);if(code7&&
(told={severity,source:"node",message:code7.message??text3,...code7.place}),/^\(Use `node --trace|^Thrown at:$/.test(text3)){
hasName||(part="thrown");return}!required.test(text3)&&text3!=="Require stack:"&&error3.say(text3.replace(/ \{$/,"").replace(
/^\[(.*)\]$/,"$1"));let json=inJson.exec(text3);json&&isOwnFile(json[1])&&error3.placeAt({file:json[1],line:Number(json[2]),
column:Number(json[3])}),hasName&&text3.endsWith(" {")&&(part="properties")}function close(report){if(isOfOther||!error3.
hasReason()&&stackLines===0)return;let otherwise=hasName&&!isOfCompiler&&header7===void 0?void 0:header7;report(told??{...error3.
finding(otherwise??(file9===void 0?{}:{file:file9})),severity})}function readStack2(place18){stackLines++,isOfCompiler&&
stackLines===1&&header7&&!place18&&error3.placeAt(header7),error3.placeAt(place18),part="stack"}return{take(line,report){
let text3=line.startsWith(margin)?line.slice(margin.length):line===margin.trimEnd()?"":void 0;if(text3?.startsWith("Node\
.js v"))return close(report),"last";let stack=text3===void 0?void 0:readStackLine(text3);return text3===void 0||part==="\
stack"&&isOver(text3)||part==="thrown"&&isOver(text3)&&!errorName.test(text3)||lines>mostReasonLines5?(close(report),"le\
ft"):/\berror TS\d+: /.test(text3)?(isOfOther=!0,"shared"):(stack?(readStack2(stack.place),text3.endsWith(" {")&&(part="\
properties")):part==="properties"?(text3==="}"||text3==="}]")&&(part="stack"):part!=="stack"&&(part="reason",sayReason(text3),
text3===""&&error3.hasReason()&&!hasName&&(part="thrown")),"taken")},end:close};function isOver(text3){return text3!==""&&
!/^\s+(?:at |\.\.\. )|^Emitted '|^Thrown at:|^\(Use `node/.test(text3)&&!snippet.test(text3)}}var head9=/^( *)✖ (.+?)(?: \((\d[\d.]*)ms\))?( # TODO\b.*)?$/,definition=/^test at (?:file:(?=\/[^/]))?(.+):(\d+):(\d+)$/,
testFile=/^\S.*\.[cm]?[jt]sx?$/,nodeTest={source:"node:test",triggers:["✖ ","Failed tests:"],read(line,report,seen){if(line===
"Failed tests:")return createList();let match=head9.exec(line);if(!match)return!1;let[,indent,name,duration,todo2]=match,
defined=definition.exec(seen.back(1)??"")??void 0;if(duration===void 0&&defined===void 0)return!1;defined===void 0&&indent===
""&&testFile.test(name)&&!hasCrashed(seen.back(1),seen.back(2))&&report({severity:"error",source:"node:test",message:"te\
st failed",file:name,line:1,column:1});let place18=defined&&{file:defined[1],line:Number(defined[2]),column:Number(defined[3])};
return createFrame10(indent.length,name,todo2!==void 0,place18)}};function createList(){let test2,lines=0;return{take(line,report){
if(lines++,(test2?.take(line,report)??"left")==="taken"||line==="")return"taken";let match=/^[✖⚠]/.test(line)?head9.
exec(line.replace("⚠","✖")):null;if(!match||lines>500/2)return"left";let name=match[2],known2=testFile.test(name)?{file:name,
line:1,column:1}:{};return test2=createFrame10(0,name,match[4]!==void 0,known2,!0),"taken"},end:report=>test2?.end(report)}}
function hasCrashed(...before3){return before3.some(line=>line?.startsWith("Node.js v"))}function createFrame10(indent,name,isTodo,defined,isOnly=!1){
let test2=createFailedTest("node:test",name),isForOthers=isTodo;function close(report){!isForOthers&&test2.hasReason()&&
(defined||test2.hasPlace())&&report(test2.finding(defined))}return{take(line,report){if(line!==""&&line.search(/\S/)<=indent)
return close(report),"left";let stack=readStackLine(line);if(stack)test2.placeAt(stack.place);else{let others=/^\s*'(\d+ subtests?|test) failed'$/.
exec(line)?.[1];isForOthers||=others!==void 0&&!(isOnly&&others==="test"),test2.say(line.replace(/^(\s*)'(.*)'$/,"$1$2"))}
return"taken"},end:close}}var head10=/^@parcel\/(?!resolver-default)[\w-]+: (\S.*)$/,place9=/^ {0,2}(\S.*):(\d+):(\d+)$/,parcel={source:"parcel",triggers:[
"@parcel/"],read(line){let message=head10.exec(line)?.[1];return message===void 0?!1:createFrame11(message)}};function createFrame11(message){
return{take(line,report){if(line==="")return"taken";let match=place9.exec(line);if(!match)return this.end(report),"left";
let[,file9,row7,column]=match;return report({source:"parcel",severity:"error",message,file:file9,line:Number(row7),column:Number(
column)}),"last"},end(report){report({source:"parcel",severity:"error",message})}}}var said2=/^(?![#\s])(.{1,2000}) at (\S[^:\n]{0,400}?) line (\d+)(?:\.|, (?:near .*|at EOF|at end of line|within .*|<[\w$]+> (?:line|chunk) \d+\.))$/,
perlFile=/\.(?:p[lmh]|PL|t|cgi|psgi|al|pod|xs)$|^\S*\/[\w-]+$/,bareFile=/^\w[\w-]*$/,perlWords=/^(?:Died$|syntax error|Can't locate |Global symbol |Undefined subroutine |Can't call method )/,
follows=/^(?:BEGIN failed|INIT failed|Compilation failed in require|syntax error at .* at )/,warnings2=/^(?:Use of uninitialized|Name ".*" used only once|"(?:my|our|state)" variable |Useless use of|Possible |Scalar value |Found = in|Odd number of|Deep recursion|Unquoted string|Subroutine \S+ redefined|Constant subroutine|Prototype mismatch|Statement unlikely|Argument .* isn't numeric|Reference found where|Unescaped |Missing argument|Redundant argument|Smartmatch|Wide character|substr outside|splice\(\) offset|Illegal \w+ digit|Integer overflow|Applying |Exiting |Parentheses missing|Negative repeat|print \(\.\.\.\)|.* (?:is|are) (?:deprecated|experimental)|readline\(\) on |print\(\) on |close\(\) on |Variable ".*" is not (?:available|imported)|Ambiguous use|Operator or semicolon missing|Duplicate specification|Unsuccessful )/,
installed=/^(?:\/usr\/|\/opt\/|\/etc\/perl)|[\\/](?:site_perl|vendor_perl|perl5|local[\\/]lib)[\\/]/,caller=/^\s+\S.* called at (\S.*) line (\d+)\.?$/,
testHead=/^# {3}Failed (?:test (.+)|test)$/,testPlace=/^# {3}(?:Failed test )?at (\S.*) line (\d+)\.$/;var perl=[{source:"perl",triggers:[...[".pl",".pm",".ph",".PL",".t",".cgi",".psgi",".al",".pod",".xs"].map(end3=>`${end3}\
 line #`),"Died at ","syntax error at ","Can't ","Global symbol ","Undefined subroutine ","Use of uninitialized "],read:readSaid2},
{source:"perl",triggers:["   Failed test"],read(line){let isPlace=testPlace.test(line),name=isPlace?null:testHead.exec(line);
if(!name&&!isPlace)return!1;let frame5=readTest3(name?.[1]?.replace(/^'(.*)'$/,"$1"));return isPlace&&frame5.take(line,()=>{}),
frame5}}];function readSaid2(line,report){let match=said2.exec(line);if(!match)return!1;let[,text3,file9,row7]=match,isPerls=warnings2.
test(text3)||perlWords.test(text3);if(!perlFile.test(file9)&&!(isPerls&&bareFile.test(file9)))return!1;if(follows.test(text3))
return!0;let finding={source:"perl",severity:warnings2.test(text3)?"warning":"error",file:file9,line:Number(row7),message:text3+
(/, near .*$/.exec(line)?.[0]??"")};return installed.test(file9)?readCallers(finding):(report(finding),!0)}function readCallers(finding){
return{take(line,report){let match=caller.exec(line);return match&&installed.test(match[1])?"taken":(report(match?{...finding,
file:match[1],line:Number(match[2])}:finding),match?"last":"left")},end:report=>report(finding)}}function readTest3(name){
let finding={source:"perl",severity:"error",message:""},lines=[],close=report=>{let message=[name,lines.slice(0,5).join(
`
`)].filter(part=>part!==void 0&&part!=="");finding.file!==void 0&&report({...finding,message:message.join(": ")||"Failed\
 test"})};return{take(line,report){let place18=finding.file===void 0?testPlace.exec(line):null;if(place18)Object.assign(
finding,{file:place18[1],line:Number(place18[2])});else if(/^# {4,}\S/.test(line))lines.push(line.slice(1).trim());else return close(
report),"left";return"taken"},end:close}}var mostReasonLines6=4,mostLines5=40,library2=/(?:^|\/)vendor\//,symfonyConsole={source:"symfony",triggers:[".php line #"],
read(line){let match=/^In ([\w.-]+\.php) line (\d+):$/.exec(line);if(!match)return!1;let reason4=[];function tell4(report){
if(reason4.length===0)return;let message=reason4.slice(0,mostReasonLines6).join(`
`);report({severity:"error",message,file:match[1],line:Number(match[2]),source:"symfony"})}return{take(next,report){let text3=next.
trim();return(text3===""?reason4.length>0:!/^ {2}\S/.test(next))||reason4.length>mostLines5?(tell4(report),"left"):(text3!==
""&&reason4.push(text3),"taken")},end:tell4}}},place10=/^ {2}(?:at|\d+) {1,3}((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.php):(\d+)$/,
collision={source:"laravel",triggers:[".php:#"],read(line,report,seen){let first=line.startsWith("  at ")?place10.exec(line):
null;if(!first)return!1;let above=[],name;for(let count2=1;count2<=12&&name===void 0;count2++){let text3=seen.back(count2);
if(text3===void 0)return!1;name=/^ {3}((?:[A-Z]\w*\\)*[A-Z]\w*(?:Exception|Error))$/.exec(text3)?.[1],name===void 0&&text3.
trim()!==""&&above.unshift(text3.trim())}if(name===void 0)return!1;let message=[name,...above.slice(0,mostReasonLines6-1)].
join(": ");function tell4(to,found){let at=found&&{file:found[1],line:Number(found[2])};to({severity:"error",message,...at,
source:"laravel"})}if(!library2.test(first[1]))return tell4(report,first),!0;let count=0;return{take(next,to){let match=place10.
exec(next);return match&&!library2.test(match[1])?(tell4(to,match),"last"):!/^\S/.test(next)&&++count<=mostLines5?"taken":
(tell4(to),"left")},end:to=>tell4(to)}}};var severities3={Warning:"warning","Core warning":"warning","Compile warning":"warning",Notice:"notice",Deprecated:"noti\
ce","Strict Standards":"notice"},head11=/^(?:(?!\[[^\]]{1,60}\] \[php).{0,200}PHP |(?:<br \/>)?<b>)?(Parse error|Fatal error|Recoverable fatal error|Catchable fatal error|Core warning|Compile warning|Warning|Notice|Deprecated|Strict Standards)(?:<\/b>)?: +(.*)$/,
library3=/\/vendor\/|^phar:|^\/usr\/(?:share|lib|bin|local)\//,mostMessageLines7=4,mostLines6=200,phpError={source:"php",
triggers:[" on line #"," on line <b>"," Uncaught "],read(line,report){let match=head11.exec(line);if(!match)return!1;let[
,kind="",text3=""]=match,whole2=/^(.*) in (?:<b>)?(\S.*?)(?:<\/b>)? on line (?:<b>)?(\d+)(?:<\/b>)?(?:<br \/>)?$/.exec(text3);
if(whole2&&!text3.startsWith("Uncaught ")){let file9=whole2[2],isFile4=/[\\/.]/.test(file9);return report({severity:severities3[kind]??
"error",message:decodeEntities(whole2[1]),...isFile4&&{file:file9,line:Number(whole2[3])},source:"php"}),!0}return text3.
startsWith("Uncaught ")?readUncaught(text3.slice(9)):!1}};function decodeEntities(text3){return text3.replaceAll("&quot;",
'"').replaceAll("&#039;","'").replaceAll("&lt;","<").replaceAll("&gt;",">").replaceAll("&amp;","&")}function readUncaught(first){
let exceptions=[],isInTrace=!1,count=0;function begin2(text3){exceptions.push({lines:[],places:[]}),isInTrace=!1,addMessage(
text3)}function addMessage(text3){let{lines,places}=exceptions.at(-1),match=/^(.*) in (\S.*):(\d+)$/.exec(text3),message=(match?.[1]??
text3).replace(/ and defined$/,"");lines.length<mostMessageLines7&&message.trim()!==""&&lines.push(message.trim()),match&&
places.splice(0,places.length,{file:match[2],line:Number(match[3])})}function tell4(report){let outermost=[...exceptions].
reverse(),own=outermost.map(({places})=>places.find(({file:file9})=>!library3.test(file9))),chosen=Math.max(0,own.findIndex(
place19=>place19!==void 0)),place18=own[chosen]??outermost[0].places[0];report({severity:"error",message:outermost[chosen].
lines.join(`
`),...place18,source:"php"})}return begin2(first),{take(line,report){if(/^ {2}thrown in (\S.*) on line (\d+)/.test(line)||
++count>mostLines6)return tell4(report),"last";let next=/^Next (.*)$/.exec(line)?.[1],frame5=/^#\d+ (\S.*)\((\d+)\): /.exec(
line);return next!==void 0&&isInTrace?begin2(next):line==="Stack trace:"?isInTrace=!0:frame5?exceptions.at(-1).places.push(
{file:frame5[1],line:Number(frame5[2])}):isInTrace||addMessage(line),"taken"},end:tell4}}var phpcs={source:"phpcs",triggers:["FILE: "],read(line){let file9=/^\s*FILE: (\S.*)$/.exec(line)?.[1]?.replace(/^\.\.\.[^\\/]*[\\/]/,
"");if(file9===void 0)return!1;let row7;function tell4(report){if(!row7)return;let match=/^(?:\[[ x]\] )?(.*?)(?: \((\w+(?:\.\w+){2,})\))?$/.
exec(row7.lines.join(" "));report({severity:row7.severity,message:match?.[1]??row7.lines.join(" "),file:file9,line:row7.
line,...match?.[2]!==void 0&&{code:match[2]},source:"phpcs"}),row7=void 0}return{take(next,report){let match=/^\s*(\d+) \| (ERROR|WARNING)\s+\| (.*)$/.
exec(next),more2=/^\s*\|\s+\|\s+(\S.*)$/.exec(next)?.[1];return match?(tell4(report),row7={line:Number(match[1]),severity:match[2]===
"ERROR"?"error":"warning",lines:[match[3]]},"taken"):more2!==void 0&&row7?(row7.lines.push(more2),"taken"):/^(?:-{10,}|FOUND \d+ )/.
test(next)?"taken":(tell4(report),"left")},end:tell4}}},phpstan={source:"phpstan",triggers:["  Line  "],read(line,_report,seen){
let file9=/^\s{1,3}Line\s+(\S.*?)(?: \(in context of .*\))?$/.exec(line)?.[1];return file9===void 0||!/^\s*-{3,} -{3,}/.
test(seen.back(1)??"")?!1:readStanRows(file9)}};function readStanRows(file9){let row7,rules=0;function tell4(report){row7&&
report({severity:"error",message:row7.lines.join(" "),file:file9,...row7.line!==void 0&&{line:row7.line},...row7.code!==
void 0&&{code:row7.code},source:"phpstan"}),row7=void 0}return{take(next,report){if(/^\s*-{3,} -{3,}/.test(next))return++rules<
2?"taken":(tell4(report),"last");let match=/^\s{1,3}:?(\d+|-)\s{2,}(\S.*)$/.exec(next);if(match)return tell4(report),row7=
{line:match[1]==="-"?void 0:Number(match[1]),lines:[match[2]]},"taken";let more2=/^\s{4,}(\S.*)$/.exec(next)?.[1];if(more2===
void 0||!row7)return/^\s*$/.test(next)?"taken":(tell4(report),"left");let code7=/^🪪\s+(\S+)/u.exec(more2)?.[1];return code7!==
void 0&&(row7.code=code7),row7.isComplete||=code7!==void 0||/^(?:💡|✏️|at \S+:\d)/u.test(more2),row7.isComplete||row7.
lines.push(more2),"taken"},end:tell4}}var phpCsFixer={source:"php-cs-fixer",triggers:[".php"],read(line,report){let match=/^ {2,6}\d+\) ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:()]*\.php)(?: \(([\w, /-]+)\))?$/.
exec(line);if(!match)return!1;let message=match[2]===void 0?"not formatted":`not formatted: ${match[2]}`;return report({
severity:"error",message,file:match[1],source:"php-cs-fixer"}),!0}};var entry2=/^(\d+)\) ((?:[\w\\\u0080-\uffff]+::)\S.*)$/,place11=/^((?:[A-Za-z]:(?=[\\/])|phar:\/\/)?[^\s:][^:]*\.(?:php|phpt|inc)):(\d+)$/,
library4=/\/vendor\/|^phar:|^\/usr\/(?:share|lib|bin|local)\//,end2=/^(?:--$|OK|FAILURES!|ERRORS!|WARNINGS!|Tests: \d+|There (?:was|were) \d+|\d+ tests? triggered)/;var phpunit={source:"phpunit",triggers:["#) "],read(line){let match=entry2.exec(line);return match?readEntry2(match[2],"\
error"):!1}},phpunitSection={source:"phpunit",triggers:["There was ","There were "," triggered "],read(line){let listed2=/^There (?:was|were) \d+ (?:PHPUnit )?(?:test runner )?(risky|skipped|incomplete|warning|notice|deprecation)\b.*:$/.
exec(line)?.[1],triggered=/^\d+ tests? triggered \d+ (?:PHP |PHPUnit )?(warning|notice|deprecation|error)s?:$/.exec(line)?.[1];
return triggered!==void 0?readTriggered(triggered==="error"||triggered==="warning"?triggered:"notice"):listed2===void 0?
!1:readSection2(listed2==="risky"||listed2==="warning"?"warning":void 0)}};function readSection2(severity){let current;return{
take(line,report){if(end2.test(line))return current?.end(report),"left";let match=entry2.exec(line);if(match)current?.end(
report),current=severity&&readEntry2(match[2],severity);else if(current){let verdict=current.take(line,report);(verdict===
"left"||verdict==="last")&&(current=void 0)}return"taken"},end:report=>current?.end(report)}}function readEntry2(name,severity){
let reason4=[],places=[],isCause2=!1;function tell4(report){let found=places.find(({file:file9})=>!library4.test(file9))??
places[0];report({severity,message:[name,reason4.slice(0,4).join(`
`)].filter(Boolean).join(": "),...found,source:"phpunit"}),places=[]}return{take(line,report){let match=place11.exec(line);
return match&&!isCause2&&places.push({file:match[1],line:Number(match[2])}),entry2.test(line)||end2.test(line)?(tell4(report),
"left"):(line==="Caused by"&&(isCause2=!0),line===""&&places.length>0?(tell4(report),"last"):(!match&&line!==""&&!/^(?:--- |\+\+\+ |@@ )/.
test(line)&&reason4.push(line),"taken"))},end:tell4}}function readTriggered(severity){let found;return{take(line,report){
let match=/^\d+\) (\S.*):(\d+)$/.exec(line);if(match)found={file:match[1],line:Number(match[2])};else if(found&&line!=="")
report({severity,message:line,...found,source:"phpunit"}),found=void 0;else if(end2.test(line))return"left";return"taken"},
end(){}}}var phpunitTestdox={source:"phpunit",triggers:["✘ "],read(line){let name=/^ ✘ (\S.*?)(?: \[[\d.]+ (?:ms|s)\])?$/.
exec(line)?.[1];if(name===void 0)return!1;let reason4=[],places=[];function tell4(report){if(reason4.length===0&&places.
length===0)return;let found=places.find(({file:file9})=>!library4.test(file9));report({severity:"error",message:`${name}\
: ${reason4.slice(0,4).join(`
`)}`,...found,source:"phpunit"})}return{take(next,report){let text3=/^ {3}[│├┊╵┐┴|]\s?(.*)$/.exec(next)?.[1];
if(text3===void 0)return tell4(report),"left";let match=place11.exec(text3.trim());return match?places.push({file:match[1],
line:Number(match[2])}):text3.trim()!==""&&!/^ {3}┊/.test(next)&&places.length===0&&reason4.push(text3.trim()),"taken"},
end:tell4}}},pest={source:"pest",triggers:["  FAILED  ","• Tests"],read(line){let name=/^\s+(?:FAILED {2}|• )([\w\\]+ > .*?)(?: {2,}\S+)?$/.
exec(line)?.[1];if(name===void 0)return!1;let reason4=[],isPlaced=!1,count=0;function tell4(report,found){report({severity:"\
error",message:`${name}: ${reason4.slice(0,4).join(`
`)}`,...found,source:"pest"})}return{take(next,report){let match=/^\s+(?:at|\d+) {1,3}((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.php):(\d+)$/.
exec(next);return match&&(isPlaced=!0),match&&!/(?:^|\/)vendor\//.test(match[1])?(tell4(report,{file:match[1],line:Number(
match[2])}),"last"):++count>60?(tell4(report),"left"):(next.trim()!==""&&!isPlaced&&reason4.push(next.trim()),"taken")},
end:report=>tell4(report)}}};var head12=/^ {2}\d+\) (?:\[([^\]]*)\] › )?(\S.*?):(\d+):(\d+) › (.*)$/,outside2=/^ {3}at (\S.*):(\d+)$/,code3=/^>?\s*\d* ?\|/,
marked4=/^(\s*\|)(\s*)\^+$/,error=/^(?: {4})?((?:[A-Z]\w*)?Error: .*|Test timeout of .*|Expected to (?:fail|pass), but .*|".*" hook timeout of .*)$/,
retry=/^ {4}Retry #\d+ [─-]*$/,attached=/^ {4}(?:attachment #\d+|Error Context:|Usage:|[─-]{8,})/,playwright={source:"\
playwright",triggers:["#) ","   at "],read(line,_report,seen){let match=head12.exec(line);if(match){let[,,file9,row7,column,
title5]=match;return createFrame12(title5.replace(/ ?(?:─+|=+)$/,""),{file:file9,line:Number(row7),column:Number(column)})}
let placed2=outside2.exec(line),message=placed2&&seen.back(1)===""?readMessage2(seen):void 0;return!placed2||message===void 0?
!1:createOutside(message,placed2[1],Number(placed2[2]))}};function readMessage2(seen){let first,isAbove=!1;for(let count=2;count<=
12;count++){let line=seen.back(count);if(line===void 0)break;if(/^SyntaxError: .* \(\d+:\d+\)$/.test(line))return;line===
""?isAbove=first!==void 0:!isAbove&&!code3.test(line)&&!(first!==void 0&&error.test(first))&&(first=line)}return first}function createFrame12(title5,defined){
let test2=createFailedTest("playwright",title5),isTold=!1,isOfRetry=!1;function close(report){!test2.hasReason()||isTold&&
!test2.hasPlace()||(isTold=!0,report(test2.finding(defined)))}return{take(line,report){if(line!==""&&!line.startsWith(" \
   "))return isOfRetry||close(report),"left";if(retry.test(line))return isOfRetry||close(report),isOfRetry=isTold,test2=
createFailedTest("playwright",title5),"taken";if(isOfRetry)return"taken";if(attached.test(line))return close(report),test2=
createFailedTest("playwright",title5),"taken";let stack=readStackLine(line);return error.test(line)&&test2.hasPlace()&&(close(
report),test2=createFailedTest("playwright",title5)),stack?test2.placeAt(stack.place):test2.say(line),"taken"},end(report){
isOfRetry||close(report)}}}function createOutside(message,file9,line){let test2=createFailedTest("playwright","");test2.
say(message);let column,hasCode=!1;function close(report){hasCode&&report(test2.finding({file:file9,line,...column!==void 0&&
{column}}))}return{take(text3,report){let mark3=marked4.exec(text3);mark3&&(column??=mark3[2].length);let stack=readStackLine(
text3);if(stack)test2.placeAt(stack.place);else if(code3.test(text3))hasCode=!0;else if(text3!=="")return close(report),
"left";return"taken"},end:close}}var row3=/^\[warn\] ((?:[^\s:"'?/]*\/[^:"'?]{0,300}|[^\s:"'?]{0,300})\.[A-Za-z]\w{0,11})$/,begins="Checking formatting..\
.",ends2=/^(?:Code style issues|All matched files|Error occurred when)/,prettier=[{source:"prettier",triggers:["[warn] "],
read(line,report){let file9=row3.exec(line)?.[1];return file9!==void 0&&tell2(file9,report),file9!==void 0}},{source:"pr\
ettier",triggers:[begins],read:line=>line===begins?createFrame13():!1}];function tell2(file9,report){report({source:"pre\
ttier",severity:"warning",file:file9,message:"Not formatted as Prettier would"})}function createFrame13(){return{take(line,report){
if(ends2.test(line))return"last";if(line.startsWith("["))return"shared";let file9=readFileLine(line);return file9===void 0||
!/\.\w{1,12}$/.test(file9)?"left":(tell2(file9,report),"taken")},end(){}}}var whole=/^ {0,4}((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?):(\d+):(\d+) - (error|warning|information): (.*)$/,belowFile=/^ {2,4}(\d+):(\d+) - (error|warning|information): (.*)$/,
rule4=/ \((report\w+)\)$/,goesOn2=/^[ \u00a0]{4,}[^ \u00a0]/,mostMessageLines8=5,pyright={source:"pyright",triggers:[" -\
 error: "," - warning: "," - information: "],read(line,_report,seen){let short=belowFile.exec(line);if(short)return readBelowFile(
short,seen.back);let match=whole.exec(line);return match?createFrame14(match[1],match.slice(2)):!1}};function readBelowFile(match,back){
for(let count=1;;count++){let line=back(count);if(line===void 0)return!1;if(belowFile.test(line)||goesOn2.test(line))continue;
let file9=readFileLine(line);return file9===void 0?!1:createFrame14(file9,match.slice(1),file9)}}function createFrame14(file9,parts,header7){
let finding,message=[];function start([line,column,severity,text3]){let word=readSeverity(severity);finding={source:"pyr\
ight",file:file9,line:Number(line),column:Number(column),severity:word===void 0||word==="none"?"notice":word,message:""},
message=[],add(text3)}function add(text3){let found=rule4.exec(text3);found&&(finding.code=found[1]),message.push(text3.
replace(rule4,"").replaceAll(" "," ").trimEnd())}return start(parts),{take(line,report){let next=header7===void 0?null:
belowFile.exec(line);return next?(this.end(report),start(next.slice(1)),"taken"):goesOn2.test(line)?(add(line),"taken"):
(this.end(report),"left")},end(report){report({...finding,message:message.slice(0,mostMessageLines8).join(`
`).trim()})}}}var framePlace=/^([^\s'"=<>|*?][^'"=<>|*?]*\.\w{1,6}):(\d+):(?: (?:in \S.*|[A-Za-z_][\w.]*))?$/,errorLine=/^E(?: ( *)(.*))?$/,
errorFile=/^ *File "([^"]+)", line (\d+)$/,lookup=/^file (.+), line (\d+)$/,barePlace=/^(\S.*\.\w{1,6}):(\d+)$/,groupLine=/^ {2}[|+] ?(.*)$/,
groupMember=/^ {4,}\| ([A-Za-z_][\w.]*: .*)$/,groupFrame=/^ {2}File "([^"]+)", line (\d+), in /,doctestPlace=/: (?:DocTestFailure|UnexpectedException)$/,
around=/^(?:$|\s|E(?: |$)|>|_ _|\[gw\d+\] |Traceback|ImportError while |Hint: |[\w.]+ += )/,noReason=/^(?:_ _|\[gw\d+\] |Traceback:$|Hint: |>|[\w.]+ += )/,
expected=/^(?:Expected|Got|UNEXPECTED EXCEPTION|Differences)\b/;function isOfFailure(line){return around.test(line)||framePlace.
test(line)||lookup.test(line)||barePlace.test(line)||isCause(line)}function createFailure(){let trace3=createTrace(),isNative=!1,
isLookup=!1,place18,errors=[],indent=0,loose=[],doctest3=[],group=[];function keep(file9,line){isLibrary(file9)||(place18=
{file:file9,line:Number(line)})}function readPlace5(line){let match=lookup.exec(line);if(match)isLookup=!0;else if(isLookup)
return barePlace.exec(line);return match??(isNative&&!doctestPlace.test(line)?null:framePlace.exec(line))}function takeError(spaces,text3){
let file9=errorFile.exec(text3);file9&&keep(file9[1],file9[2]),errors.length===0&&(indent=spaces.length);let shown2=`${"\
 ".repeat(Math.max(0,spaces.length-indent))}${text3}`;/^(?:Syntax|Indentation|Tab)Error: /.test(text3)?errors=[text3]:errors.
push(shown2)}function takeGroup(text3){let frame5=groupFrame.exec(text3);frame5&&group.length===0?keep(frame5[1],frame5[2]):
/^[A-Za-z_][\w.]*: /.test(text3)&&group.push(text3)}return{take(line){isTracebackHeader(line)&&!groupLine.test(line)&&(isNative=
!0),isNative&&trace3.take(line);let error3=errorLine.exec(line),located2=error3?null:readPlace5(line),inGroup=groupLine.
exec(line),member=groupMember.exec(line);isCause(line)?errors=[]:located2?keep(located2[1],located2[2]):error3?takeError(
error3[1]??"",error3[2]??""):inGroup?takeGroup(inGroup[1]):member&&group.length>0?group.push(member[1]):expected.test(line)||
doctest3.length>0&&line!==""?(/^Expected|^UNEXPECTED/.test(line)&&(doctest3=[]),doctest3.length<mostReasonLines2&&doctest3.
push(line)):/^\S/.test(line)&&!noReason.test(line)&&loose.length<mostReasonLines2&&loose.push(line)},place:()=>place18??
trace3.place(),reason(){return([errors,group,trace3.reason(),doctest3,loose].find(some=>some.length>0)??[]).slice(0,mostReasonLines2).
join(`
`).trim()},isTold:()=>[errors,group,trace3.reason(),doctest3].some(lines=>lines.length>0)}}var section2=/^=+ (\S.*?) =+$/,title3=/^[_―]+ (\S.*?) [_―]+$/,captured=/^-+ (\S.*?) -+$/,summaryRow=/^(?:FAILED|ERROR|SUBFAIL(?:ED)?(?:\[.*?\])?(?: ?\([^()]*\))?) (\S.*)$/,
lastLine=/^(?:=+ )?(?:no tests ran|(?:\d+ [a-z]+(?: [a-z]+)?(?:, )?)+) in \d+\.\d+ ?s/,conftest=/^ImportError while loading conftest '(.+)'\.$/,
namelessRow=/^((?:[A-Za-z]:)?[^\s:'"=<>|*?][^:'"=<>|*?]*\.\w{1,6}):(\d+): (\S.*)$/,absolute=/^(?:\/|[A-Za-z]:[\\/])/,warningRow=/^ {2}(\S.*?\.\w+):(\d+): ([\w.]+): (.*)$/,
progress=/\[ *\d+%\]$|^[.FEsxXpPu]+$|^collected \d|^(?:\[gw\d+\] \[|gw\d+ |scheduling tests via |\S+::\S)|^(?:PASSED|FAILED|ERROR)\b/,
coverage2=/^(?:TOTAL|Name|Coverage|Required|FAIL Required|Wrote|-+(?: .* -+)?$|_+ .* _+$|=+ .* =+$)|\d+%(?: [\s\d,>-]+)?$/,
mostSectionLines=2e4,collecting=/^ERROR collecting (\S.*\.\w+)$/,otherRow=/^(?:SKIPPED|XFAIL|XPASS|PASSED|RERUN) /,sections=new Map(
[["FAILURES","failures"],["ERRORS","errors"],["warnings summary","warnings"],["short test summary info","summary"],["PAS\
SES","passes"],["XFAILURES","passes"],["XPASSES","passes"]]);function followSections(first,widthChars,wasShown,name){let now=first,
failure3=name===void 0?void 0:createFailure(),failed4=name,isCaptured=!1,isShown=wasShown,open2=[],placed2=[],isNameless=!1;
function close(report){if(failure3&&failed4!==void 0&&(now!=="other"||failure3.isTold())){let told={name:failed4,reason:failure3.
reason()},file9=collecting.exec(failed4)?.[1],place18=failure3.place()??(file9===void 0?void 0:{file:file9});place18?(placed2.
push(told),report(makeFinding2(told,place18))):open2.push(told)}failure3=void 0,failed4=void 0,isCaptured=!1}function end3(report){
close(report);for(let told of open2.splice(0))report(makeFinding2(told,{}))}function readHeading2(pattern,line){if(!(line.
length!==widthChars&&!(line.length>widthChars&&/^. .* .$/.test(line))))return line.startsWith("_ _")?void 0:pattern.exec(
line)?.[1]}function enter(heading2){now=sections.get(heading2.replace(/ \(final\)$/,""))??"other",(now==="failures"||now===
"errors")&&(isShown=!0)}function takeFailures(line,report){let heading2=readHeading2(title3,line);if(heading2!==void 0)close(
report),failed4=heading2,failure3=createFailure();else if(readHeading2(captured,line)!==void 0)isCaptured=!0;else if(failure3&&
!isCaptured){if(now==="other"&&!isOfFailure(line)){let isPytest=failure3.isTold();return close(report),isPytest||first!==
"other"?"shared":"left"}if(failure3.take(line),now==="other"&&!failure3.isTold())return"shared"}else failure3||takeNameless(
line,report);return"taken"}function takeNameless(line,report){let match=namelessRow.exec(line);!match||now!=="failures"||
/^E /.test(line)||isCaptured&&!absolute.test(line)||(isCaptured=!1,isNameless=!0,!isLibrary(match[1])&&(placed2.push({name:"",
reason:match[3]}),report({...makeFinding2({name:"",reason:match[3]},{}),file:match[1],line:Number(match[2])})))}function takeSummary(line,report){
let match=summaryRow.exec(line);if(!match)return otherRow.test(line)?"taken":"shared";let row7=readRow3(match[1]);if(!isShown)
return report(makeFinding2(row7,{file:row7.file})),"taken";let at=open2.findIndex(told=>isSameTest(told,row7));return at>=
0?report(makeFinding2(open2.splice(at,1)[0],{file:row7.file})):isNameless&&!isPlaced(row7)&&report(makeFinding2(row7,{file:row7.
file})),"taken"}function isPlaced(row7){let start=row7.reason.replace(/\.\.\.$/,""),at=placed2.findIndex(told=>isSameTest(
told,row7)||told.name===""&&start!==""&&told.reason.startsWith(start));return at>=0&&placed2.splice(at,1),at>=0}return{take(line,report){
if(lastLine.test(line))return end3(report),"last";let heading2=readHeading2(section2,line);return heading2!==void 0?(close(
report),enter(heading2),"taken"):now==="summary"?takeSummary(line,report):(now==="warnings"&&takeWarning(line,report),now===
"warnings"||now==="passes"?"taken":now==="other"&&!failure3&&readHeading2(title3,line)===void 0?"shared":takeFailures(line,
report))},end:end3,...first!=="other"&&{mostLines:mostSectionLines}}}function isSameTest(told,row7){return told.name.replace(
/^ERROR at (?:setup|teardown) of /,"")===row7.name}function makeFinding2({name,reason:reason4},place18){return{severity:"\
error",message:[/^ERROR collecting |^ImportError while /.test(name)?"":name,reason4].filter(part=>part!=="").join(": ")||
name,source:"pytest",...place18}}function readRow3(text3){let bracket=text3.indexOf("["),dash=text3.indexOf(" - "),cut=bracket>=
0&&bracket<dash?text3.indexOf(" - ",text3.indexOf("]",bracket)):dash,id=cut<0?text3:text3.slice(0,cut),parameters=bracket>=
0&&bracket<id.length?id.slice(bracket):"",[file9="",...names2]=id.slice(0,id.length-parameters.length).split("::"),name=names2.
length>0?names2.join(".")+parameters:`ERROR collecting ${file9}`;return{file:file9,name,reason:cut<0?"":text3.slice(cut+
3)}}function takeWarning(line,report){let match=warningRow.exec(line);if(!match||isLibrary(match[1]))return;let[,file9,at,
code7,message]=match;report({severity:"warning",message,file:file9,line:Number(at),code:code7,source:"pytest"})}function wasSilent(seen){
for(let count=1;count<=12;count++){let line=seen.back(count);if(line===void 0||progress.test(line))return!0;if(line!==""&&
!coverage2.test(line))return!1}return!1}var pytest={source:"pytest",triggers:[" FAILURES ="," ERRORS =","= warnings summ\
ary","= short test summary","__ ","――― "," loading conftest "],read(line,_report,seen){let heading2=section2.exec(
line)?.[1];if(heading2==="FAILURES")return followSections("failures",line.length,!0);if(heading2==="ERRORS")return followSections(
"errors",line.length,!0);if(heading2?.startsWith("warnings summary"))return followSections("warnings",line.length,!wasSilent(
seen));if(heading2==="short test summary info")return followSections("summary",line.length,!wasSilent(seen));if(conftest.
test(line))return followSections("other",0,!0,line);let name=title3.exec(line)?.[1];return name===void 0||line.startsWith(
"_ _")?!1:followSections("other",line.length,!0,name)}};var top2=/^╭─+ Traceback \(most recent call last\) ─+╮$/,frame3=/^│ (\S[^│]*):(\d+) in [^│]*│$/;function followBox(){
let place18,reason4;function end3(report){reason4!==void 0&&report({severity:"error",message:reason4,source:"python",...place18})}
return{take(line,report){let match=frame3.exec(line);return match&&!isLibrary(match[1])&&(place18={file:match[1],line:Number(
match[2])}),/^[│╰]/.test(line)||reason4!==void 0&&line===""?"taken":reason4===void 0&&isRaised(line)?(reason4=line,"\
taken"):isCause(line)?"taken":reason4!==void 0&&top2.test(line)?(place18=void 0,reason4=void 0,"taken"):(end3(report),"l\
eft")},end:end3}}var richTraceback={source:"python",triggers:[" Traceback (most recent call last) "],read:line=>top2.test(
line)?followBox():!1};var error2=/^\[!\] (\S.*)$/,warning=/^\(!\) (\S.*)$/,vite=/^error during build:$/,label=/^(?:\((plugin [^()]+)\) |(?:\[[\w@/:. -]+\]:? )|(?:\w*Error: ))/,
fromOne=/typescript|vue/,inFront=/^(\S.*?\.\w+) \((\d+):(\d+)\): (.+)$/,alone=/^(\S.*?\.\w+)(?: \((\d+):(\d+)\))?$/,behindFile=/^\s*file: (\S.*?)(?::(\d+):(\d+))?$/,
imported=/(?: from "|\(imported by "?)([^")]+)["),]/,typescript2=/^(?:@rollup\/plugin-typescript )?(TS\d+): (.*)$/,trace2=/^\s+at |^\s*\d+: |^\s*\^/,
isOthers=/: ERROR: |^Build failed with \d+ error|^\[[A-Z_]+\] |\(\d+,\d+\): (?:\w+ )?error TS\d| - error TS\d|^\s*╷$/;var rollup=[{source:"rollup",triggers:["[!] "],read:line=>open(error2.exec(line)?.[1],"rollup","error")},{source:"rollup",
triggers:["(!) "],read:line=>open(warning.exec(line)?.[1],"rollup","warning")},{source:"vite",triggers:["error during bu\
ild:"],read:line=>vite.test(line)?createFrame15("vite","error",[]):!1}];function open(text3,source3,severity){return text3===
void 0||isOthers.test(text3)?!1:createFrame15(source3,severity,[text3])}function createFrame15(source3,severity,body){let isTold=!1;
return{take(line,report){if(isTold)return/^\s+(?:at |\[cause\]|\^)|^\s*\d+: |^$/.test(line)?"taken":"left";if(isOthers.test(
line))return isTold=!0,"left";let isOver=trace2.test(line)||line===""&&body.length>0||body.length>=15,isNext=error2.test(
line)||warning.test(line)||/^created /.test(line);return isOver||isNext?(this.end(report),isNext?"left":"taken"):(line!==
""&&body.push(line),"taken")},end(report){let finding=isTold?void 0:readReport(source3,severity,body);isTold=!0,finding&&
(finding.file!==void 0||isCertain(source3,body[0]))&&report(finding)}}}function isCertain(source3,first){return source3===
"vite"||/^(?:\(plugin |\[plugin |\w*Error: )/.test(first)}function readReport(source3,severity,body){let message=body[0];
if(message===void 0)return;let labels="";for(let match=label.exec(message);match;match=label.exec(message))labels+=match[0],
message=message.slice(match[0].length);let finding={source:source3,severity,message},first=fromOne.test(labels)?0:1,front=inFront.
exec(message);front&&(usePlace(finding,front,first),finding.message=front[4]);for(let line of body.slice(1)){let match=behindFile.
exec(line)??alone.exec(line);match&&!line.includes("://")&&finding.line===void 0&&usePlace(finding,match,first)}let from=imported.
exec(body.join(`
`));finding.file===void 0&&from&&(finding.file=from[1]);let code7=typescript2.exec(finding.message);return code7&&Object.
assign(finding,{code:code7[1],message:code7[2]}),finding}function usePlace(finding,[,file9,line,column],first){line===void 0&&
finding.file!==void 0||(finding.file=file9,line!==void 0&&Object.assign(finding,{line:Number(line),column:Number(column)+
first}))}var mostReasonLines7=4,mostLinesAbove=8,failure2=/^(?: {5,7})?(?: {0,4}\d+\.\d+\) )?Failure\/Error: ?/,cause3=/^\s*# --- Caused by: ---$/,
rspecFailure={source:"rspec",triggers:["Failure/Error:"],read(line,_report,seen){if(!failure2.test(line))return!1;let above=[];
for(let count=1;count<=mostLinesAbove;count++){let text3=seen.back(count);if(text3===void 0)return!1;let first=/^ {2}\d+\) (\S.*)$/.
exec(text3)?.[1];if(first!==void 0)return readFailure2([first,...above].join(`
`),!0);if(/^ {5,7}# /.test(text3))return!0;/^ {5,7}Got \d+ failures?/.test(text3)||text3===""||above.unshift(text3.trim())}
return!1}},rspecFixed={source:"rspec",triggers:["to fail. No error was raised"],read(line,_report,seen){if(!/^ {5,7}Expected pending .* to fail\. No error was raised\.$/.
test(line))return!1;let name=/^ {2}\d+\) (\S.*?)(?: FIXED)?$/.exec(seen.back(1)??"")?.[1];return name===void 0?!1:readFailure2(
`${name}: ${line.trim()}`,!0)}},rspecLoad={source:"rspec",triggers:["An error occurred "],read(line){let match=/^(An error occurred (?:while loading (\S+\.rb)|in an? .* hook))\./.
exec(line);return match?readFailure2(match[1],!1,match[2]):!1}};function readFailure2(name,isReasonNext,loaded){let reason4=createReason(),
isFailure=isReasonNext,isCause2=!1,hasPlaces=!1,count=0,place18;function tell4(report){if(!isFailure)return;let text3=reason4.
text(),inMessage=/(?:^|: )(\S[^:\n]*\.rb):(\d+): /m.exec(text3),found=place18??(inMessage?{file:inMessage[1],line:Number(
inMessage[2])}:void 0);report({severity:"error",message:text3===""?name:`${name}: ${text3}`,...found??(loaded!==void 0&&
{file:loaded}),source:"rspec"})}return{take(line,report){if(!isFailure)return failure2.test(line)?(isFailure=!0,"taken"):
++count>mostLinesAbove?"left":"taken";let isNext=/^ {2}\d+\) /.test(line)||/^\S/.test(line)&&!line.startsWith("#")&&hasPlaces,
isOutside=/^(?:Finished in |Failed examples:|No examples found|Pending: |Failures:|Randomized with )/.test(line);if(isNext||
isOutside||line===""&&hasPlaces&&!isCause2&&loaded===void 0&&place18&&/^/.test(line))return tell4(report),isNext||isOutside?
"left":"last";cause3.test(line)&&(isCause2=!0);let frame5=/^\s*# (.*)$/.exec(line)?.[1];if(frame5!==void 0){hasPlaces=!0;
let found=readRubyPlace(frame5);found&&isOwn(found)&&!isCause2&&(place18??=found)}else hasPlaces||reason4.add(line);return"\
taken"},end:tell4}}function createReason(){let before3=[],behind=[],isBehind=!1,isDone=!1;return{add(line){let text3=line.
trim();text3===""?(isBehind&&behind.length>0&&!behind.at(-1).endsWith(":")&&(isDone=behind.length>1||isDone),isBehind=!0):
/^(?:\(compared using|Diff:)/.test(text3)||failure2.test(line)?isDone=!0:isDone||(isBehind?behind:before3).push(text3)},
text(){return(behind.length>0?behind:before3).slice(0,mostReasonLines7).join(`
`).replace(/^([A-Z][\w:]*:)\n/,"$1 ")}}}var row4=/^([CWEFRI]): {0,6}(\d+): {0,4}(\d+): (?:\[(Correctable|Corrected|Todo)\] )?(?:([A-Z]\w+(?:\/[A-Z]\w+)+): )?(.*)$/,
rubocopGroups={source:"rubocop",triggers:["== "],read(line){let file9=/^== (\S.*) ==$/.exec(line)?.[1];return file9===void 0?
!1:{take(next,report){let match=row4.exec(next);if(match&&match[4]!=="Corrected"){let severity=readSeverity(match[1]);report(
{severity:severity===void 0||severity==="none"?"error":severity,message:match[6],file:file9,line:Number(match[2]),column:Number(
match[3]),...match[5]!==void 0&&{code:match[5]},source:"rubocop"})}return next===""||/^== .* ==$/.test(next)?"left":"tak\
en"},end(){}}}};var mostMessageLines9=4,mostLines7=30,uncaught=/^((?:[A-Za-z]:(?=[\\/]))?(?:<internal:[^>]*>|[^\s:][^:]*)):(\d+):in [`'][^`']*': (.*) \(([A-Z][\w:]*)\)$/,
rubyException={source:"ruby",triggers:[":in `",":in '"],read(line,report){let match=uncaught.exec(line);if(!match)return!1;
let[,file9="",number,text3="",name=""]=match,message=text3===name?name:`${name}: ${text3}`,here={file:file9,line:Number(
number)},isTold=isOwn(here),tell4=(tellTo,place18)=>{isTold=!0,tellTo({severity:"error",message,...place18,source:"ruby"})};
isTold&&tell4(report,here);let count=0;return{take(next,tellTo){let from=/^\s+(?:\d+: )?from (.*)$/.exec(next)?.[1],place18=from===
void 0?void 0:readRubyPlace(from);return place18?(!isTold&&isOwn(place18)&&tell4(tellTo,place18),"taken"):++count<=6&&(next.
trim()===""||/^\s/.test(next))||from!==void 0?"taken":(isTold||tell4(tellTo,void 0),"left")},end(tellTo){isTold||tell4(tellTo,
void 0)}}}},rubySyntax={source:"ruby",triggers:["syntax error"],read(line,report){let found=/^(?:.*[:'] )?((?:[A-Za-z]:(?=[\\/]))?[^\s:'][^:']*):(\d+): syntax errors? found(?: \(SyntaxError\))?$/.
exec(line);if(found)return found[1]==="-e"?!0:readSnippets(found[1],Number(found[2]));let old2=/^(?:.*[:'] )?((?:[A-Za-z]:(?=[\\/]))?[^\s:'][^:']*):(\d+): (syntax error, .*?)(?: \(SyntaxError\))?$/.
exec(line);if(!old2)return!1;let[,file9="",number,message=""]=old2;return file9!=="-e"&&report({severity:"error",message,
file:file9,line:Number(number),source:"ruby"}),!0}};function readSnippets(file9,first){let row7,isCut=!1,told=new Set;function end3(report){
told.size===0&&report({severity:"error",message:"syntax error",file:file9,line:first,source:"ruby"})}return{take(line,report){
let source3=/^\s*(?:>\s*)?(\d+) \| ?/.exec(line),below2=/^(\s*(?:>\s*)?\| )(\s*)\^~* ?(.*)$/.exec(line);if(below2){let at={
line:row7??first,...!isCut&&{column:below2[2].length+1}},key=`${at.line}:${below2[2].length}`,message=below2[3]===""?"sy\
ntax error":below2[3];told.has(key)||report({severity:"error",message,file:file9,...at,source:"ruby"}),told.add(key)}else if(source3)
row7=Number(source3[1]),isCut=line.slice(source3[0].length).startsWith("...");else if(!/^\s*(?:>\s*)?(?:\||\.\.\.|~~+)/.
test(line)&&line!=="")return end3(report),"left";return"taken"},end:end3}}var rake={source:"rake",triggers:["rake aborte\
d!","bin/rails aborted!","rails aborted!"],read(line){if(!/^\S*(?:rake|rails) aborted!$/.test(line))return!1;let lines=[],
place18,isComplete=!1,count=0;function tell4(report){if(lines.length===0||/^Command failed with status/.test(lines[0]))return;
let finding={severity:"error",message:lines.join(`
`),...place18,source:"rake"};report(finding)}return{take(next,report){let found=readRubyPlace(next);return found&&isOwn(
found)&&(place18??=found),/^(?:Tasks: TOP|\(See full trace)/.test(next)||++count>mostLines7?(tell4(report),"last"):(next.
trim()===""||found?isComplete||=lines.length>0:!isComplete&&lines.length<mostMessageLines9&&lines.push(next.trim()),"tak\
en")},end:tell4}}};var place12=/^ *--> (\S.*?\.(?:pyi?|pyw|ipynb|toml))(?::cell \d+)?:(\d+):(\d+)$/,bracketed2=/^(error|warning|info|fatal)\[([a-z][a-z\d-]*|[A-DF-Z][A-Z]*\d{3,4}|E\d{3})\](?:\[\*\])?: (\S.*)$/,
plain=/^([A-Z]{1,5}\d{3,4}) (?:\[\*\] )?(\S.*)$/,named=/^(?!(?:error|warning|info|note|help):)([a-z][a-z\d]*(?:-[a-z\d]+)*): (?:\[\*\] )?(\S.*)$/;function readHeading(line){let inBrackets=bracketed2.exec(line);if(inBrackets){let severities5={warning:"warning",info:"\
notice"},[,word,code7,message]=inBrackets,source3=/^(?:[A-Z]|invalid-syntax$|unformatted$|io-error$)/.test(code7)?"ruff":
"ty";return{severity:severities5[word]??"error",code:code7,message,source:source3}}let match=plain.exec(line)??named.exec(
line);return match?{severity:"error",code:match[1],message:match[2],source:"ruff"}:void 0}function readPlace3(line){let match=place12.
exec(line);return match?{file:match[1],line:Number(match[2]),column:Number(match[3])}:void 0}var full={source:"ruff",triggers:[
"--> "],read(line,report,seen){let found=readPlace3(line);if(!found)return!1;for(let count=1;count<=4;count++){let above=seen.
back(count)??"",heading2=readHeading(above);if(place12.test(above))return!1;if(heading2)return report({...heading2,...found}),
!0}return!1}},file=/^(\S.*\.(?:pyi?|pyw|ipynb|toml)):$/,row5=/^ {2,}(?:cell \d+:)?(\d+):(\d+):? +(?:([A-Z]{1,5}\d{3,4})|([a-z][a-z-]+):?) ?(?:\[\*\] )?(\S.*)$/;
function reportRow(line,of,report){let match=row5.exec(line);if(!match)return!1;let[,at,column,code7,name,message]=match;
return report({severity:"error",message,file:of,line:Number(at),column:Number(column),code:code7??name,source:"ruff"}),!0}
function followRows(of){return{take(line,report){return reportRow(line,of,report)||line===""||line.startsWith("  ")?"tak\
en":"left"},end(){}}}var grouped={source:"ruff",triggers:["  #"," cell #"],read(line,report,seen){if(!row5.test(line))return!1;
let of=file.exec(seen.back(1)??"")?.[1];return of===void 0?!1:(reportRow(line,of,report),followRows(of))}},ruff=[full,grouped];var notes=[/`#!?\[(?:warn|deny|forbid|allow|expect)\(([\w:]+)\)\]` (?:\(part of .*\) )?(?:on by default|implied by)/,/`-[WDF] ([\w:-]+)` implied by/,
/requested on the command line with `-[WDF] ([\w:-]+)`/,/`#!?\[allow\(([\w:]+)\)\]`$/],clippyLink=/rust-clippy\/\S*index\.html#\/?(\w+)/;
function createLintReader(){let name,isLevelNote=!1,code7="",underlined;return{read(line){for(let note of notes){let match=note.
exec(line);match&&(name??=match[1].replaceAll("-","_"))}let link=clippyLink.exec(line);if(link&&(name??=`clippy::${link[1]}`),
line.startsWith("note: the lint level is defined here"))isLevelNote=!0;else if(isLevelNote&&/^ *\d+ *[|│]/.test(line))
code7=line;else if(isLevelNote&&code7!==""&&/^ *[|│╰╴ ]+[\^━]+/.test(line)){let from=line.search(/[\^━]/),named2=code7.
slice(from,from+/[\^━]+/.exec(line)[0].length);/^[a-z][\w:]*$/.test(named2)&&(underlined=named2),isLevelNote=!1}},get name(){
return name??underlined}}}var header5=/^(error|warning)(?:\[([\w:-]+)\])?: (.*)$/,arrow=/^ *(?:-->|╭▸) (.+?):(\d+):(?:\2:)?(\d+)(?::\d+)?$/,ofOthers=/(?:^|[\\/])(?:pyproject|\.?ruff|ty)\.toml$|\.(?:pyi?|ipynb|[cm]?[jt]sx?|vue|svelte|astro|sol|nr|cairo|move|typ|gleam)$/,
linking=/^linking with /,ofRustc=/^(?:linking with |linker `|couldn't read |the compiler unexpectedly panicked|internal compiler error)/,
ofCargo=/^(?:failed to load (?:manifest|source) for|failed to select a version|no matching package|could not find `Cargo\.toml`|the lock file \S+ needs|failed to resolve patches|package `.*` cannot be built|rustc \S+ is not supported|no (?:bin|example|test|bench|library) target|no such command: `|the package '.*' does not contain)/,
belongs=/^(?:\s|\d+ *[|│+~-]|\d+$|LL |\.\.\.|(?:note|help):|╰|│|├)/,isNote=/^(?: *[|│=╰├]|note:|help:|\d)/,
linkerReason=/(?:ld|clang|link): error: |undefined reference to |cannot find -l/,linkerPlace=/(?:^\s+|\()([^\s():]+\.rs):(\d+)(?:\)|: undefined reference)/,
mostLines8=5,rustc={source:"rustc",triggers:["--> ","╭▸ ","error[E#","error[internal","error: "],read(line,_report,seen){
let place18=readArrow(line);if(place18){let head17=ofOthers.test(place18.file??"")?void 0:findHead(seen);return head17?readRest(
head17,place18):!1}let match=header5.exec(line);if(match?.[1]!=="error")return!1;let[,,code7,message=""]=match;return!/^(?:E\d{4}|internal)$/.
test(code7??"")&&!ofRustc.test(message)&&!ofCargo.test(message)?!1:readRest({severity:"error",code:code7,message:[message]},
void 0)}};function readArrow(line){let match=arrow.exec(line);return match?{file:match[1],line:Number(match[2]),column:Number(
match[3])}:void 0}function findHead(seen){let more2=[];for(let count=1;count<=12;count++){let line=seen.back(count),match=line===
void 0?void 0:header5.exec(line);if(match)return{severity:readSeverity(match[1])==="warning"?"warning":"error",code:match[2],
message:[match[3],...more2]};if(line===void 0||!/^ {2,}(?![ |]*(?:=|-->|:::|\|))\S/.test(line))return;more2.unshift(line.
trim())}}function readRest({severity,code:code7,message},arrowPlace){let isLinking=linking.test(message[0]??""),lint=createLintReader(),
place18=arrowPlace,isHead=!arrowPlace;function readHead5(line){isNote.test(line)?isHead=!1:message.push(line.trim())}function readLinker(line){
linkerReason.test(line)&&message.push(line.trim().replace(/^= note: /,""));let at=linkerPlace.exec(line);at&&(place18??=
{file:at[1],line:Number(at[2])})}function finish(report){let rule8=code7??lint.name;report({severity,message:message.slice(
0,mostLines8).join(`
`).trim(),source:nameSource2(rule8,place18?.file,message[0]??""),...place18,...rule8!==void 0&&{code:rule8}})}return{take(line,report){
let found=place18?void 0:readArrow(line);return found?(place18=found,isHead=!1,"taken"):line===""||!belongs.test(line)?(finish(
report),line===""?"last":"left"):(isHead&&readHead5(line),isLinking&&readLinker(line),lint.read(line),"taken")},end:finish}}
function nameSource2(code7,file9,message){return code7?.startsWith("clippy::")?"clippy":code7?.startsWith("rustdoc::")?"\
rustdoc":code7==="internal"?"rustfmt":file9?.endsWith(".toml")||ofCargo.test(message)?"cargo":"rustc"}var opening2=/^\s*Diff in (.+?)(?: at line (\d+):|:(\d+):)$/;var rustfmt={source:"rustfmt",triggers:["Diff in "],read(line){let match=opening2.exec(line);if(!match)return!1;let file9=match[1].
replace(/^\\\\\?\\/,""),at=Number(match[2]??match[3]),changes=[],context=0;function finish(report){let message=["Not for\
matted as rustfmt would",...changes.slice(0,4)].join(`
`);report({severity:"error",message,file:file9,line:at,source:"rustfmt"})}return{take(next,report){let isChange=/^[+-]/.
test(next);return isChange&&changes.push(next),context=isChange?0:context+1,isChange||/^(?: |$)/.test(next)&&context<=3?
"taken":(finish(report),"left")},end:finish}}};var header6=/^(?:==\d+==) ?(?:ERROR|WARNING): (\w+Sanitizer): (.+)$|^WARNING: (ThreadSanitizer): (.+?)(?: \(pid=\d+\))?$/,
access=/^\s*((?:Atomic )?(?:read|write|READ|WRITE|Read|Write) of size \d+)\b/,definition2=/^\s+\[\d+\] size=\d+ (.+)$/,leak=/^(Direct|Indirect) leak of \d+ byte\(s\) in \d+ object\(s\)/,
frameLine2=/^\s+#\d+ (?:0x[0-9a-f]+ )?(?:in )?(.+)$/,modules=/(?: \([^()]*\)){1,3}$/,located=/^(.+?):(\d+)(?::(\d+))?$/,
outside3=/^(?:\.\.\/|<|\/usr\/(?!src\/)|\/lib|csu\/|\/build\/(?:glibc|gcc)|\/rustc\/)|\/(?:libsanitizer|compiler-rt|sysdeps|gcc|libcxx|libstdc\+\+)\//,
names={AddressSanitizer:"asan",LeakSanitizer:"lsan",MemorySanitizer:"msan",ThreadSanitizer:"tsan"},sanitizer={source:"sa\
nitizer",triggers:["Sanitizer: "],read(line){let match=header6.exec(line);if(!match)return!1;let tool=match[1]??match[3],
text3=(match[2]??match[4]).replace(/(?: on)?(?: unknown)?(?: address)? \(?0x[0-9a-f]+.*$| \(pc .*$/,"");return readReport2(
names[tool]??tool.toLowerCase(),text3)}};function readReport2(source3,text3){let message=source3==="lsan"?void 0:text3,place18,
hasDirect=!1;function close(report){message!==void 0&&report({source:source3,severity:"error",message,...place18}),message=
void 0,place18=void 0}function takeText(line,report){let leaked=leak.exec(line);leaked&&(close(report),hasDirect||=leaked[1]===
"Direct",message=leaked[1]==="Direct"||!hasDirect?leaked[0]:void 0);let accessed=place18===void 0&&message===text3?access.
exec(line):null;accessed&&(message=`${text3}: ${accessed[1]}`)}return{take(line,report){let call2=frameLine2.exec(line)??
definition2.exec(line);return call2?place18??=readPlace4(call2[1]):takeText(line,report),/^SUMMARY: \w+Sanitizer: /.test(
line)?(close(report),"last"):"taken"},end:close}}function readPlace4(text3){let plain3=text3.replace(modules,""),absolute2=plain3.
search(/ (?:\/|[A-Za-z]:[\\/])/),path6=plain3.slice((absolute2>=0?absolute2:plain3.lastIndexOf(" "))+1),match=located.exec(
path6);if(!match||outside3.test(match[1])||Number(match[2])===0)return;let[,file9,line,column]=match;return{file:file9,line:Number(
line),...column!==void 0&&{column:Number(column)}}}var place13=/^ {2,}(\S.*?) (\d+):(\d+)(?: {2}.+)?$/,before=/^(?:\[[\w:@/. -]{1,60}\] |\w{0,20}Error: )*/,warning2=/^(?:DEPRECATION )?WARNING(?: \[[\w-]+\])?: (.+)$/,
deprecation=/^DEPRECATION WARNING \[([\w-]+)\]/;var sass={source:"sass",triggers:["╵"],read(line,_report,seen){return line.trim()==="╵"?createFrame16(seen):!1}};function createFrame16(seen){
let head17=readMessage3(seen);return{take(line,report){let match=place13.exec(line);return!head17||!match?"left":(report(
{source:"sass",...head17,file:match[1],line:Number(match[2]),column:Number(match[3])}),"last")},end(){}}}function readMessage3(seen){
let isAboveBox=!1,isWarning=!1;for(let count=1;count<=11;count++){let line=seen.back(count);if(line===void 0)return;let warned=isAboveBox?
warning2.exec(line):null;if(warned){let code7=deprecation.exec(line)?.[1];return{severity:"warning",message:warned[1],...code7!==
void 0&&{code:code7}}}if(isAboveBox&&line!==""&&!isWarning)return{severity:"error",message:line.replace(before,"")};isWarning||=
isAboveBox&&line==="",isAboveBox||=line.trim()==="╷"}}var mostReasonLines8=4,scala3={source:"scalac",triggers:[".scala:#",".sc:#"],read(line){let match=/^(?:\[(?:error|warn|info)\] )?-- (?:\[(E\d+)\] )?(.*?): ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:scala|sc)):(\d+):(\d+) -*$/.
exec(line);if(!match)return!1;let[,code7,kind="",file9="",number,column]=match,reason4=[],isBelow=!1;function tell4(report){
report({severity:/Warning$/.test(kind)?"warning":"error",message:reason4.length===0?kind:reason4.slice(0,mostReasonLines8).
join(`
`),file:file9,line:Number(number),column:Number(column)+1,...code7!==void 0&&{code:code7},source:"scalac"})}return{take(next,report){
let text3=next.replace(/^\[(?:error|warn|info)\] /,""),below2=/^\s*(?:\d+ )?\|(.*)$/.exec(text3)?.[1];if(below2===void 0)
return tell4(report),"left";if(/^\s*\^+\s*$/.test(below2))isBelow=!0;else{if(/^-{10,}/.test(below2))return tell4(report),
"last";isBelow&&below2.trim()!==""&&!/^\s*longer explanation available/.test(below2)&&reason4.push(below2.trim())}return"\
taken"},end:tell4}}},sbt={source:"scalac",triggers:[".scala:#",".java:#",".sbt:#",".sc:#"],read(line){let match=/^\[(error|warn)\] ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(scala|sbt|sc|java)):(\d+):(?:(\d+):)? (?:(?:error|warning): )?(.*)$/.
exec(line);if(!match)return!1;let[,severity,file9="",extension2,number,column,message=""]=match,between3=[];function tell4(report,caret5){
let lines=[message,...caret5===void 0?[]:between3.slice(0,-1)].map(text3=>text3.trim()),at=column===void 0?caret5:Number(
column);report({severity:severity==="error"?"error":"warning",message:lines.slice(0,mostReasonLines8).join(`
`),file:file9,line:Number(number),...at!==void 0&&{column:at},source:extension2==="java"?"javac":"scalac"})}return{take(next,report){
let text3=/^\[(?:error|warn)\] (.*)$/.exec(next)?.[1];return text3===void 0||between3.length===12||/^\S/.test(text3)?(tell4(
report),"left"):/^\s*\^+\s*$/.test(text3)?(tell4(report,text3.indexOf("^")+1),"last"):(between3.push(text3),"taken")},end:report=>tell4(
report)}}},scalatest={source:"scalatest",triggers:["*** FAILED ***"],read(line){let name=/^(?:\[info\] |\[error\] )?\s*- (.*) \*\*\* FAILED \*\*\*/.
exec(line)?.[1];if(name===void 0)return!1;let stack=createJavaStack(),reason4=[];function tell4(report){let place18=stack.
place(),folder=place18&&findFolder(place18,"test","");report({severity:"error",message:[name,reason4.slice(0,mostReasonLines8).
join(`
`)].filter(Boolean).join(": "),...place18&&{file:place18.file,line:place18.line},...folder!==void 0&&{folder},source:"sc\
alatest"})}return{take(next,report){let text3=next.replace(/^\[(?:info|error)\] /,"");if(!/^\s{2,}\S/.test(text3)||/^\s*- /.
test(text3)||reason4.length>40)return tell4(report),"left";let match=/^(.*) \(([\w.-]+\.scala):(\d+)\)$/.exec(text3.trim());
return match&&!/^\s+at /.test(text3)?(reason4.push(match[1]),report({severity:"error",message:`${name}: ${reason4.slice(
0,mostReasonLines8).join(`
`)}`,file:match[2],line:Number(match[3]),folder:"src/test/scala",source:"scalatest"}),"last"):(/^\s+(?:at |\.\.\.)/.test(
text3)?stack.add(text3):reason4.push(text3.trim()),"taken")},end:tell4}}},munit={source:"munit",triggers:["==> X "],read(line,report){
let match=/^(?:\[\w+\] )?==> X (\S.*?) {1,4}[\d.]{1,12}m?s \S{1,200}: ((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.scala):(\d+)(?: (.*))?$/.
exec(line);return match?(report({severity:"error",message:[match[1],match[4]].filter(Boolean).join(": "),file:match[2],line:Number(
match[3]),source:"munit"}),!0):!1}};var head13=/^In (.{1,500}) line (\d+):$/,mark2=/^( *)\^(?:-*\^|--)? (SC\d+)(?: \((error|warning|info|style)\))?: (.+)$/,
tabWidth=8,shellcheck={source:"shellcheck",triggers:["^ SC#","- SC#"],read(line,report,seen){let match=mark2.exec(line),
place18=match&&findHead2(seen);if(!match||!place18)return!1;let[,indent,code7,word,message]=match,severity=readSeverity(
word??"warning");return report({source:"shellcheck",severity:severity===void 0||severity==="none"?"notice":severity,file:place18.
file,line:place18.line,column:countCharacters(place18.source,indent.length)+1,message,code:code7}),!0}};function findHead2({
back}){for(let count=2;;count++){let line=back(count);if(line===void 0)return;let match=head13.exec(line);if(match)return{
file:match[1],line:Number(match[2]),source:back(count-1)}}}function countCharacters(text3,width){let column=0,count=0;for(let char of text3){
if(column>=width)return count;column+=char==="	"?tabWidth-column%tabWidth:1,count++}return count+width-column}var stylelint=recogniseRows({source:"stylelint",triggers:["✖","⚠","×","‼","ℹ"],row:/^ {0,8}(?<line>\d+):(?<column>\d+) {1,6}(?<severity>[✖⚠×‼ℹi]) {1,4}(?<text>\S.*)$/,
severities:{"✖":"error","×":"error","⚠":"warning","‼":"warning"},isIndented:!0});var groupKeys=["file","line","column","endLine","endColumn","location","severity","code","message","fromPath"];function recogniseBy(data){
let source3=data.source??data.owner,before3=data.pattern.slice(0,-1).map(compilePattern),last2=compilePattern(data.pattern.
at(-1)),isLoop=data.pattern.at(-1).loop===!0&&before3.length>0;function report(captures,tell4){let finding=readFinding(captures,
source3,data.severity??"error");finding&&tell4(finding)}function readRows(head17){return{take(line,tell4){let captures=capture(
last2,line,head17);return captures?(report(captures,tell4),"taken"):"left"},end(){}}}return{source:source3,triggers:data.
triggers??[""],read(line,tell4,seen){if(!last2.regexp.test(line))return!1;let head17=captureBefore(before3,seen),captures=head17&&
capture(last2,line,head17);return captures?(report(captures,tell4),isLoop?readRows(head17):!0):!1}}}function compilePattern(pattern){
let groups=groupKeys.flatMap(key=>pattern[key]===void 0?[]:[[key,pattern[key]]]);return{regexp:new RegExp(pattern.regexp),
groups}}function captureBefore(patterns,seen){let captures=new Map;for(let[index,pattern]of patterns.entries()){let line=seen.
back(patterns.length-index);if(captures=line===void 0?void 0:capture(pattern,line,captures),!captures)return}return captures}
function capture({regexp,groups},line,earlier){let match=regexp.exec(line);if(!match)return;let captures=new Map(earlier);
for(let[key,group]of groups){let text3=match[group];text3!==void 0&&text3!==""&&captures.set(key,text3)}return captures}
function readFinding(captures,source3,otherwise){let word=captures.get("severity"),severity=word===void 0?otherwise:readSeverity(
word)??otherwise;if(severity==="none")return;let finding={severity,message:captures.get("message")?.trim()??"",source:source3};
for(let key of["file","code"]){let text3=captures.get(key);text3!==void 0&&(finding[key]=text3.trim())}let folder=captures.
get("fromPath");folder!==void 0&&(finding.folder=folder);let places=(captures.get("location")??"").split(/[,.:-]/),[line,
column,endLine,endColumn]=places.length===3?[places[0],places[1],void 0,places[2]]:places,numbers={line,column,endLine,endColumn};
for(let key of["line","column","endLine","endColumn"]){let text3=captures.get(key)??numbers[key];text3!==void 0&&/^\d{1,9}$/.
test(text3)&&(finding[key]=Number(text3))}return finding}var row6=/^\d{10,} (ERROR|WARNING|HINT) ("(?:[^"\\]|\\.)*") (\d+):(\d+) ("(?:[^"\\]|\\.)*")$/,object=/^\d{10,} (\{"type":".*\})$/,
severities4={ERROR:"error",WARNING:"warning"},svelteCheck=[recogniseBy({owner:"svelte-check",triggers:["Error: ","Warn: ",
"Hint: "],pattern:[{regexp:"^((?:[A-Za-z]:)?[^\\s:][^:]*?):(\\d+):(\\d+)$",file:1,line:2,column:3},{regexp:"^(Error|Warn\
|Hint): (\\S.*?)(?: \\((?:ts|js|svelte|css|scss|less)\\))?$",severity:1,message:2}]}),{source:"svelte-check",triggers:['\
ERROR "','WARNING "','HINT "','{"type":"'],read(line,report){let finding=readRow4(line)??readObject(line);return finding&&
report(finding),finding!==void 0}}];function readRow4(line){let match=row6.exec(line),file9=match&&parse(match[2]),message=match&&
parse(match[5]);if(!match||typeof file9!="string"||typeof message!="string")return;let severity=severities4[match[1]]??"\
notice",{text:text3,code:code7}=splitLink(message),place18={file:file9,line:Number(match[3]),column:Number(match[4])};return{
source:"svelte-check",severity,...place18,message:text3,...code7!==void 0&&{code:code7}}}function readObject(line){let match=object.
exec(line),read=match?parse(match[1]):void 0;if(!read||typeof read.filename!="string"||typeof read.message!="string"||!read.
start)return;let{type,filename,message,start,end:end3,code:code7}=read;return{source:"svelte-check",severity:severities4[type??
""]??"notice",file:filename,line:start.line+1,column:start.character+1,...end3&&{endLine:end3.line+1,endColumn:end3.character+
1},message:splitLink(message).text,...code7!==void 0&&{code:String(code7)}}}function splitLink(message){let match=/\nhttps:\/\/svelte\.dev\/e\/(\w+)$/.
exec(message);return match?{text:message.slice(0,match.index),code:match[1]}:{text:message}}function parse(text3){try{return JSON.
parse(text3)}catch{return}}var xctest={source:"xctest",triggers:[": error: "],read(line,report){let match=/^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:swift|mm?)):(\d+): error: (?:-\[(?:\w+\.)?([^\]]+)\]|([\w.]+)) : (.*)$/.
exec(line);if(!match){let thrown3=/^<EXPR>:0: error: ([\w.]+) : (.*)$/.exec(line);return thrown3?(report({severity:"erro\
r",message:`${thrown3[1]}: ${thrown3[2].trim()}`,source:"xctest"}),!0):!1}let message=`${match[3]?.replace(" ",".")??match[4]}\
: ${match[5].replace(/ -\s*$/,"").trim()}`;return report({severity:"error",message,file:match[1],line:Number(match[2]),source:"\
xctest"}),!0}},swiftTesting={source:"swift-testing",triggers:["recorded an issue","recorded a warning"],read(line,report){
let match=/^(?:\S{1,4} {1,3})?(?:Test|Suite) (.*?) recorded an? (issue|warning)(?: with .*)? at ([^\s:][^:]*\.swift):(\d+):(\d+):? ?(.*)$/.
exec(line);if(!match)return!1;let[,name="",kind,file9="",number,column,text3=""]=match,finding={severity:kind==="issue"?
"error":"warning",file:file9,line:Number(number),column:Number(column),source:"swift-testing"};return text3!==""?(report(
{...finding,message:`${name}: ${text3}`}),!0):{take(next,tell4){return tell4({...finding,message:`${name}: ${next.trim()}`}),
"last"},end:tell4=>tell4({...finding,message:name})}}};function createTapBlock(){let key="",keyIndent=-1,failureType="",exitCode="",location2,at=new Map;function readValue(value,test2){
let text3=unquote(value);if(key==="at"||key==="stack"){test2.placeAt(readOwnPlace(text3.replace(/^at /,"")));let part=/^(file(?:Name)?|line(?:Number)?|col(?:umn(?:Number)?)?): (.+)$/.
exec(text3);part&&key==="at"&&at.set(part[1].slice(0,3),unquote(part[2]))}let code7=readCodePlace(text3);code7&&test2.placeAt(
code7.place);let requirer=key==="requireStack"?/^- (\S.*)$/.exec(text3)?.[1]:void 0;requirer!==void 0&&isOwnFile(requirer)&&
!at.has("fil")&&at.set("fil",requirer);let defined=key==="location"?/^(.+):(\d+):(\d+)$/.exec(text3):null;defined&&(location2=
{file:defined[1],line:Number(defined[2]),column:Number(defined[3])}),key==="failureType"&&(failureType=text3),key==="exi\
tCode"&&(exitCode=text3),/^(?:error|message|expired)$/.test(key)&&!/^[|>][-+]?\d?$/.test(text3)&&!/^\w+: /.test(text3)&&
test2.say(text3);let inner=/^message: (.+)$/.exec(text3);key==="error"&&inner&&test2.say(unquote(inner[1]).replace(/^"/,
"").replaceAll('\\"','"'))}return{read(line,test2){let indent=line.search(/\S/),match=/^ *([\w-]+):(?: (.*))?$/.exec(line);
match&&(keyIndent<0||indent===keyIndent)?(keyIndent=indent,key=match[1],readValue(match[2]??"",test2)):readValue(line.trim(),
test2)},place(){if(location2)return location2;let file9=at.get("fil");if(file9!==void 0)return{file:file9,...at.has("lin")&&
{line:Number(at.get("lin"))},...at.has("col")&&{column:Number(at.get("col"))}}},isOwnFailure:()=>failureType!==""&&failureType!==
"subtestsFailed",isOfNode:()=>failureType!=="",isToldElsewhere:()=>failureType==="subtestsFailed"||exitCode!==""&&exitCode!==
"~"}}function unquote(text3){let match=/^(["'])(.*)\1$/.exec(text3);return match?match[1]==="'"?match[2].replaceAll("''",
"'"):match[2].replaceAll('\\"','"').replaceAll("\\\\","\\"):text3}var result=/^( *)(not )?ok(?: +(\d+)\b|(?= +-|$))(?: +-)? *(.*)$/,directive=/ # *(?:TODO|SKIP)\b/i,inName=/^((?:\/|[A-Za-z]:\\).*):(\d+)$/,
exited=/exited (?:with a non-zero exit code|due to)/,plan=/^( *)1\.\.\d+/,between2=/^ *(?:#.*|1\.\.\d+.*|\}|TAP version \d+|)$/,
tap={source:"tap",triggers:["not ok "],read(line,_report,seen){let failed4=readFailed(line);if(!failed4)return!1;let frame5=createFrame17(
isBelowProve(seen));return frame5.open(failed4,isBelowOthers(failed4.indent,seen)),frame5}};function isBelowProve(seen){
for(let count=1;count<=12;count++)if(/^\S+\.t \.{2,}/.test(seen.back(count)??""))return!0;return!1}function readFailed(line){
let match=result.exec(line);if(match?.[2]===void 0||directive.test(line)||exited.test(line))return;let title5=match[4].replace(
/ # time=.*$/,"").replace(/ \{$/,"").replace(/ Require stack:.*$/,"").replace(/\\([#\\])/g,"$1")||`test ${match[3]??""}`.
trim();return{indent:match[1].length,name:title5,isHolder:line.endsWith(" {")}}function isBelowOthers(indent,seen){for(let count=1;count<=
6;count++){let line=seen.back(count);if(line===void 0)return!1;let match=plan.exec(line);if(match)return match[1].length>
indent;if(!between2.test(line))return!1}return!1}function createFrame17(isToldBefore2){let body,placeless2,failedIndent=-1,
isInYaml=!1,yamlIndent=0,lines=0;function open2(failed4,isBelow){if(failed4.isHolder)return;let named2=inName.exec(failed4.
name)??void 0,test2=createFailedTest("tap",named2?"":failed4.name);body={...failed4,test:test2,yaml:void 0,isBelow:isBelow||
failed4.indent<failedIndent,isRead:!1,known:named2&&{file:named2[1],line:Number(named2[2])}},failedIndent=failed4.indent}
function flush(report){placeless2&&report(placeless2.finding),placeless2=void 0}function close(report){if(!body)return;let{
test:test2,yaml,known:known2,indent,isBelow}=body;body=void 0,isInYaml=!1;let place18=yaml?.place()??known2,finding={...test2.
finding(place18),...yaml?.isOfNode()&&{source:"node:test"}},isOwn2=yaml?.isOwnFailure()??!1;if(isBelow&&!isOwn2){placeless2&&
placeless2.indent>indent&&place18&&(placeless2.finding={...placeless2.finding,...place18}),flush(report);return}flush(report),
!yaml?.isToldElsewhere()&&(finding.file===void 0&&isToldBefore2&&!yaml||(finding.file===void 0?placeless2={finding,indent}:
report(finding)))}function readBody(line,{indent,test:test2}){if(isInYaml)return isInYaml=!/^ *\.\.\.$/.test(line)||line.
search(/\S/)>yamlIndent,isInYaml&&body.yaml.read(line,test2),body.isRead=!isInYaml,"taken";if(/^ +---$/.test(line))return body.
yaml=createTapBlock(),isInYaml=!0,yamlIndent=line.search(/\S/),"taken";let stack=readStackLine(line),comment=/^ *# (?: +(?=\S)|(?=\())(.*)$/.
exec(line)?.[1],perl2=comment===void 0?void 0:readComment(comment);if(stack)test2.placeAt(stack.place);else if(perl2)body.
known??=perl2;else if(comment!==void 0)sayComment(comment,test2);else if(line.startsWith(" ".repeat(indent+2))){let file9=readNamedFile(
line);file9!==void 0&&(body.known??={file:file9}),test2.say(file9===void 0?line:line.slice(0,-file9.length-2))}return"ta\
ken"}return{open:open2,take(line,report){lines++;let match=result.exec(line);if(match&&!(isInYaml&&match[1].length>body.
indent)){close(report);let failed4=readFailed(line);return failed4&&lines>500/2?(flush(report),"left"):(failed4?open2(failed4,
!1):(failedIndent=Math.min(failedIndent,match[1].length),flush(report)),"taken")}if(body?.isRead&&/^ +---$/.test(line)){
let again=body;return close(report),open2(again,!1),readBody(line,body)}if(body&&!body.isRead&&(isInYaml||line===""||/^ *#/.
test(line)||line.search(/\S/)>body.indent))return readBody(line,body);close(report);let end3=/^( *)\}$/.exec(line);return end3&&
(failedIndent=end3[1].length),between2.test(line)?"shared":(flush(report),"left")},end(report){close(report),flush(report)}}}
function readComment(text3){let match=/^(?:Failed .*)?\bat (\S.*) line (\d+)\.?$/.exec(text3)??/^\(?in test file (\S.*), line (\d+)\)$/.
exec(text3);return match?{file:match[1],line:Number(match[2])}:void 0}function sayComment(text3,test2){/^(?:Subtest: |\(from function |from function |Failed (?:test|\(TODO\))|Looks like you)/.
test(text3)||test2.say(text3)}var failed3=/^ *✖ (.+)$/,todo=/ # *(?:TODO|SKIP)\b/i,rule5=/^ {2,}-{5,}$/,stackLine=/^ {2,6}(?!at )[^\s()][^()]{0,100} (\(\S.*:\d+:\d+\))$/,
mostLines9=150,tapReport={source:"tap",triggers:["✖ "],read(line){let name=/^ ?✖ (?!\d+ problems? )(.+)$/.exec(line)?.[1];
return name===void 0||todo.test(name)?!1:createReportFrame(name)}};function createReportFrame(name){let test2=createFailedTest(
"tap",name),lines=0,hasBegun=!1;return{take(line,report){if(!hasBegun&&/^(?! {2})\S/.test(line))return"left";hasBegun||=
line!=="";let at=stackLine.exec(line)?.[1],place18=at===void 0?void 0:readOwnPlace(at);return place18?(test2.placeAt(place18),
report(test2.finding()),"last"):failed3.test(line)||++lines>mostLines9?"left":"shared"},end(){}}}var tapSpec={source:"ta\
p",triggers:["-----"],read(line,_report,seen){let name=rule5.test(line)?failed3.exec(seen.back(1)??"")?.[1]:void 0;return name===
void 0||todo.test(name)?!1:createFrame18(name)}};function createFrame18(name){let test2=createFailedTest("tap",name),block=createTapBlock(),
blanks=0,close=report=>report(test2.finding(block.place()));return{take(line,report){return blanks=line===""?blanks+1:0,
blanks>=2||failed3.test(line)?(close(report),"left"):(block.read(line,test2),"taken")},end:close}}var place14=/^[│|]? {0,3}on (\S.{0,300}?) line (\d+)(?:, in .*)?:$/,title4=/^(?:[│|] )?(Error|Warning|Notice): (.+?)(?: \((\w+)\))?$/;var ruled2=/^(?:Error|Warning|Notice): .+ \([a-z0-9]+(?:_[a-z0-9]+)+\)$/,terraform=[{source:"terraform",triggers:["╷"],
read:line=>line.trim()==="╷"?readText2(null):!1},{source:"tflint",triggers:["Error: ","Warning: ","Notice: "],read:line=>ruled2.
test(line)?readText2(title4.exec(line)):!1},{source:"terraform",triggers:[".tf line #",".tfvars line #",".hcl line #",".\
json line #"],read(line,report,seen){let head17=place14.test(line)?findTitle(seen):void 0;if(!head17)return!1;let frame5=readText2(
head17);return frame5.take(line,report),frame5}}];function findTitle(seen){for(let count=1;count<=4;count++){let match=title4.
exec(seen.back(count)??"");if(match)return match}}function readText2(known2){let head17=known2,at=null,isSnippet2=!1,text3=[],
close=report=>{head17&&(at||known2===null)&&tell3(report,head17,at,text3)};return{take(line,report){let inner=line.replace(
/^[│|] ?/,"").trim(),isBox=/^[│|]/.test(line);return line.trim()==="╵"||!isBox&&line!==""&&!head17||!isBox&&line===
""&&text3.length>0?(close(report),head17||line.trim()==="╵"?"last":"left"):!isBox&&(at?title4.test(line):known2&&line!==
""&&!place14.test(line))?(close(report),"left"):(head17?!at&&place14.test(line)?(at=place14.exec(line),isSnippet2=!0):inner===
""?isSnippet2=!1:isSnippet2||text3.push(inner):head17=title4.exec(line),"taken")},end:close}}function tell3(report,head17,at,text3){
let[,word,heading2,rule8]=head17;report({source:rule8===void 0?"terraform":"tflint",severity:word==="Error"?"error":word===
"Warning"?"warning":"notice",message:[heading2,...text3.filter(line=>!line.startsWith("Reference: "))].slice(0,5).join(`\

`),...at&&{file:at[1],line:Number(at[2])},...rule8!==void 0&&{code:rule8}})}var before2=String.raw`(?:\[!\] )?(?:\([^()]{1,60}\) )?(?:\w{0,20}Error: |ERROR in )?(?:\[plugin [^\]]{1,60}\] )?`,code4=String.
raw`((?:TS|NG)-?\d+)`,file2=String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:│|>][^:]*?)`,plain2=new RegExp(String.raw`^${before2}${file2}\((\d+),(\d+)\): (?:semantic |syntax |options )?(error|warning) ${code4}: (.*)$`),
pretty=new RegExp(String.raw`^ {0,8}${before2}${file2}:(\d+):(\d+) - (error|warning) ${code4}: (.*)$`),placeless=/^(error) (TS\d+): (.*)$/,
below=/^(?:\d+ |\d+$|\.\.\.$| *~| {2,}\S)/,mostMessageLines10=5,tsc={source:"tsc",triggers:["error TS#","warning TS#","e\
rror NG","warning NG"],read(line){let head17=readHead3(line);return head17?createFrame19(head17,line.includes(` - ${head17.
severity} ${head17.code}`)):!1}};function readHead3(line){let found=plain2.exec(line)??pretty.exec(line);if(found){let[,
file9,row7,column,severity,code7,message]=found;return{source:"tsc",file:file9,line:Number(row7),column:Number(column),severity:severity===
"error"?"error":"warning",code:code7,message}}let bare2=placeless.exec(line);return bare2?{source:"tsc",severity:"error",
code:bare2[2],message:bare2[3]}:void 0}function createFrame19(head17,isPretty){let message=[head17.message],isTold=!1;function tell4(report){
isTold||report({...head17,message:message.slice(0,mostMessageLines10).join(`
`).trim()}),isTold=!0}function take(line,report){return!isTold&&/^ {2,}\S/.test(line)&&!readHead3(line)?(message.push(line.
trimEnd()),"taken"):(tell4(report),!isPretty||readHead3(line)?"left":line===""||below.test(line)?"taken":"left")}return{
take,end:tell4}}var hunk2=/^@@ -\d{1,9}(?:,(\d{1,9}))? \+\d{1,9}(?:,(\d{1,9}))? @@/,unifiedDiff={source:"diff",triggers:["@@ -#"],read(line,_2,seen){
return hunk2.test(line)&&seen.back(1)?.startsWith("+++ ")?readHunks2(line):!1}};function readHunks2(first){let before3=0,
after=0;function begin2(line){let match=hunk2.exec(line);return match?(before3=Number(match[1]??1),after=Number(match[2]??
1),!0):!1}return begin2(first),{mostLines:Number.POSITIVE_INFINITY,take(line){return line.startsWith("\\ ")?"quoted":before3<=
0&&after<=0?begin2(line)?"quoted":"left":/^[ +-]|^$/.test(line)?(line.startsWith("+")||before3--,line.startsWith("-")||after--,
"quoted"):"left"},end(){}}}var heading=/^(FAIL|ERROR|UNEXPECTED SUCCESS): (\S.*)$/,doubleRule=/^={60,}$/,rule6=/^-{60,}$/,last=/^(?:Ran \d+ tests?\b|FAILED \()/,
output=/^(?:Stdout|Stderr):$/,doctest2=/^File "([^"]+)", line (\d+), in /,raised2=/^[A-Za-z_][\w.]*(?:: |$)/;function followFailure(name){
let trace3=createTrace(),inBody=!1,isOutput=!1,lastRaised,quoted;function end3(report){let reason4=trace3.reason().length>
0?trace3.reason().slice(0,mostReasonLines2).join(`
`):lastRaised,finding={severity:"error",message:reason4===void 0?name:`${name}: ${reason4.trim()}`,source:"unittest"},place18=quoted??
trace3.place();report(place18?{...finding,...place18}:finding)}return{take(line,report){if(doubleRule.test(line)||last.test(
line))return end3(report),"left";if(rule6.test(line))return inBody=!0,"taken";if(output.test(line)&&(isOutput=!0),!inBody||
isOutput)return"taken";let match=doctest2.exec(line);return match&&!isLibrary(match[1])&&(quoted??={file:match[1],line:Number(
match[2])}),raised2.test(line)&&(lastRaised??=line),trace3.take(line),"taken"},end:end3}}var unittest={source:"unittest",
triggers:["FAIL: ","ERROR: ","UNEXPECTED SUCCESS: "],read(line,_report,seen){let match=heading.exec(line);return match&&
doubleRule.test(seen.back(1)??"")?followFailure(match[2]):!1}};var head14=/^ {2,3}FAIL {2}(?:(\S.*) )?"(.+)"$/,uvu={source:"uvu",triggers:[" FAIL  "],read(line){let match=head14.exec(
line);return match?createFrame20([match[1],match[2]].filter(part=>part!==void 0).join(" ")):!1}};function createFrame20(name){
let test2=createFailedTest("uvu",name),hasStack=!1,close=report=>report(test2.finding());return{take(line,report){let stack=readStackLine(
line);return stack?(hasStack=!0,test2.placeAt(stack.place),"taken"):line!==""&&(hasStack||!line.startsWith("    "))?(close(
report),"left"):(test2.say(line.trimEnd().replace(/ \(\w+\)$/,"")),"taken")},end:close}}var head15=/^ FAIL {2,}(\S.*)$/,label2=/^(?:\|[^|]*\| |[^\s/\\.]+(?: [^\s/\\.]+){0,3} {2,})/,outside4=/^⎯+ ((?:Unhandled|Uncaught|Startup) \w+?(?<!s)) ⎯+$/,
rule7=/^⎯{8,}/,importer2=/\bfrom ['"]([^'"]+)['"]\.?(?: Does the file exist\?)?$|\(resolved id: [^()]*\) in (\S+?\.[cm]?[jt]sx?)\. Does/,
vitest={source:"vitest",triggers:["FAIL  ","⎯ U","⎯ Startup"],read(line){let failed4=head15.exec(line);if(failed4)return createFrame21(
readName(failed4[1]));let named2=outside4.exec(line);return named2?createFrame21({name:named2[1]}):!1}};function readName(text3){
let plain3=text3.replace(label2,"").replace(label2,""),file9=plain3.replace(/ (?:>|\[) .*$/,"");return{name:plain3.slice(
file9.length).replace(/^ > /,"").replace(/^ \[ .* \]$/,""),file:file9}}function createFrame21(first){let names2=[first],
test2=createFailedTest("vitest",""),codePlace,importedFrom;function close(report){for(let{name,file:file9}of names2){let known2=importedFrom??
file9,found=test2.finding(codePlace??(known2===void 0?{}:{file:known2}));report(name===""?found:{...found,message:`${name}\
: ${found.message}`})}}function readKnown(line){for(let{file:file9}of names2){let at=file9?.includes(" ")&&line.startsWith(
" ❯ ")?line.indexOf(` ${file9}:`):-1,place18=at<0?null:/^:(\d+):(\d+)$/.exec(line.slice(at+1+file9.length));if(place18)
return{place:{file:file9,line:Number(place18[1]),column:Number(place18[2])}}}}function read(line){let stack=readKnown(line)??
readStackLine(line);if(stack){test2.placeAt(stack.place);return}let code7=readCodePlace(line);if(code7){codePlace??=code7.
place,code7.message!==void 0&&test2.say(code7.message);return}if(/^ {2}(?:Plugin|File): /.test(line))return;let importing=importer2.
exec(line),file9=importing?.[1]??importing?.[2];file9!==void 0&&/[\\/]/.test(file9)&&isOwnFile(file9)&&(importedFrom??=file9),
test2.hasPlace()||test2.say(line)}return{take(line,report){if(/^(?: {2}|[✖✔☐] )/.test(line)&&!test2.hasReason())return"\
left";let failed4=head15.exec(line);return failed4&&!test2.hasReason()?(names2.push(readName(failed4[1])),"taken"):failed4||
outside4.test(line)?(close(report),"left"):rule7.test(line)?(test2.hasReason()&&close(report),"last"):line.startsWith("T\
his error originated in")?(close(report),"last"):(read(line),"taken")},end(report){test2.hasReason()&&close(report)}}}var head16=/^(ERROR|WARNING) in (\S.*)$/,headPlace=/^(\S.*?)(?: (\d+):(\d+)(?:-(?:(\d+):)?(\d+))?|:(\d+):(\d+)|\((\d+),(\d+)\):?)?$/,
isFile=/^(?:\.{0,2}\/|[A-Za-z]:[\\/])\S|^[^\s:][^:]{0,300}\.\w{1,10}(?=$|[ :(])/,isCheck=/^(?:(?:asset|entrypoint) size limit|webpack performance|configuration$|child compilations)/,
isEntry=/^[\w-]+$/,ofEntry=/^(?:Module |Multiple |Conflict: )/,ends3=/^(?:(?:ERROR|WARNING) in |webpack \d|webpack compiled|\d+ (?:errors?|warnings?) ha|\S+ compiled |npm |> )/,
loader=/^Module (?:build failed|Error|Warning) \(from /,skipped=/^(?:Module (?:build failed|Error|Warning) \(from |\[tsl\] |\.{0,2}\/\S+ \d+:\d+)/,
bodyPlaces=[/^\[tsl\] (?:ERROR|WARNING) in (?<file>\S.*)\((?<line>\d+),(?<column>\d+)\)$/,/^\w*Error: (?<file>\S.*?\.\w+): (?<message>.+) \((?<line>\d+):(?<fromZero>\d+)\)$/,
/^(?<message>Module parse failed: .+) \((?<line>\d+):(?<fromZero>\d+)\)$/,/^\((?<line>\d+):(?<column>\d+)\) (?:(?<file>\/\S.*?\.\w+) )?(?<message>.+)$/,
/^ {2}(?<file>\S.*\.s[ac]ss) (?<line>\d+):(?<column>\d+)(?: {2}.+)?$/,/^ @ (?<file>\S+) (?<line>\d+):(?<fromZero>\d+)(?:-\d+)?$/],
typescript3=/^ *(TS\d+): (.*)$/,isSnippet=/^(?: @ | *[>|╷│╵]|\s*\d+ [|│]|\s+at |-{3,})/,isOfLoader=/^\[tsl\]|Error: |^ {2}\S.*\.s[ac]ss /;var webpack={source:"webpack",triggers:["ERROR in ","WARNING in "],read(line){let match=head16.exec(line);if(!match)return!1;
let[,word,where]=match,isSure=isFile.test(where)||isCheck.test(where);return!isSure&&!isEntry.test(where)?!1:createFrame22(
word==="ERROR"?"error":"warning",where,isSure)}};function createFrame22(severity,where,isSure){let body=[],isTold=!1;return{
take(line,report){return ends3.test(line)||isApart(line,body)?(this.end(report),"left"):!isSure&&!ofEntry.test(body[0]??
line)?"left":(body.length<40&&body.push(line),"taken")},end(report){!isTold&&(isSure||body.length>0)&&report(readReport3(
severity,where,body)),isTold=!0}}}function isApart(line,body){if(body.at(-1)!==""||line===""||/^[\s>|(]/.test(line))return!1;
let before3=body.findLast(one=>one!=="");return before3!==void 0&&!loader.test(before3)}function readReport3(severity,where,body){
let finding={source:"webpack",severity,message:""};readHead4(finding,where);let message,first;for(let line of body){let known2=typescript3.
exec(line);known2&&(finding.code=known2[1]);let found=bodyPlaces.map(place18=>place18.exec(line)).find(match=>match!==null)?.
groups;found&&(finding.line===void 0||isOfLoader.test(line))&&usePlace2(finding,found),message??=known2?.[2]??found?.message,
line!==""&&!skipped.test(line)&&!isSnippet.test(line)&&(first??=line.trim())}return finding.message=message??(where.includes(
": ")?where:first??where),finding}function readHead4(finding,where){let[,file9,...numbers]=headPlace.exec(withoutLoaders(
where).replace(/ \+ \d+ modules$/,""))??[],path6=file9?.split("!").at(-1);if(path6===void 0||!isFile.test(path6))return;
finding.file=path6.replace(/\?.*$/,"");let[line,column,endLine,endColumn,...others]=numbers,[row7,at]=line===void 0?others.
filter(one=>one!==void 0):[line,column];row7===void 0||at===void 0||(finding.line=Number(row7),finding.column=Number(at)+
(line===void 0?0:1),endColumn!==void 0&&(finding.endLine=Number(endLine??row7),finding.endColumn=Number(endColumn)+1))}function withoutLoaders(where){
return where.endsWith(")")&&where.includes(" (")?where.slice(0,where.lastIndexOf(" (")):where}function usePlace2(finding,{
file:file9,line,column,fromZero:fromZero2}){file9!==void 0&&(finding.file=file9),finding.line=Number(line),finding.column=
fromZero2===void 0?Number(column):Number(fromZero2)+1,delete finding.endLine,delete finding.endColumn}var drive=String.raw`(?:[A-Za-z]:(?=[\\/]))?`,extensions="c|cc|cpp|cxx|c\\+\\+|cp|C|h|hh|hpp|hxx|h\\+\\+|H|ipp|inl|inc|tcc|t\
xx|tpp|ii?|ixx|cppm|m|mm|cu|cuh|cl|hip|S|s|asm|sx|nasm|y|yy|ypp|l|ll|lex|f|for|ftn|fpp|f77|f90|f95|f03|f08|F|F90|F95|F03\
|F08|adb|ads|d|di|vala|vapi|zig|metal|glsl|hlsl|vert|frag|comp|sv|v|vh|vhdl?|pyx|pxd|ino|pde|def|ld|rc|td|bc|idl|mc|hlsl\
i",source=`((?:${drive}(?![[#|(*]|\\d+\\.\\d+ )[^\\s:][^:]*(?:\\.(?:${extensions})|/[^:./]{1,60}))|<[a-z][^<>:]{1,40}>)`,
bracketed3=`(${drive}(?![[#|(*]|\\d+\\.\\d+ )[^\\s:][^:]*\\.(?:${extensions}))`;var place15={file:1,line:2,column:3},analyserMatchers=[{owner:"clang-tidy",triggers:[": warning: ",": error: "],pattern:[
{regexp:String.raw`^${source}:(\d+):(\d+): (error|warning): (.+) \[([a-z][a-z0-9]*-[\w.+-]+)(?:,[\w.,*+-]+)?\]$`,...place15,
severity:4,message:5,code:6}]},{owner:"cpplint",severity:"warning",triggers:["] [#]"],pattern:[{regexp:String.raw`^${source}:(\d+): {1,3}(.+?) {1,3}\[([a-z_]+/[\w+]+)\] \[\d\]$`,
file:1,line:2,message:3,code:4}]},{owner:"clang-tidy-driver",source:"clang-tidy",triggers:["[clang-diagnostic-"],pattern:[
{regexp:String.raw`^(error|warning): (.+) \[(clang-diagnostic-[\w-]+)\]$`,severity:1,message:2,code:3}]},{owner:"cppchec\
k",triggers:[": style:",": performance:",": portability:",": information:"],pattern:[{regexp:String.raw`^${source}:(\d+):(\d+): (style|performance|portability|information):(?: ?inconclusive:)? (.+) \[([\w.-]+)\]$`,
...place15,severity:4,message:5,code:6}]},{owner:"cppcheck-error",source:"cppcheck",triggers:[": error:",": warning:"],pattern:[
{regexp:String.raw`^${source}:(\d+):(\d+): (error|warning):(?: ?inconclusive:)? (.+) \[([a-z]\w+|misra-[\w.-]+|premium-[\w.-]+)\]$`,
...place15,severity:4,message:5,code:6}]},{owner:"cppcheck-vs",source:"cppcheck",triggers:["): error: ","): warning: ","\
): style: ","): performance: ","): portability: ","): information: "],pattern:[{regexp:String.raw`^${bracketed3}\((\d+)\): (?<!\.cuh?\(\d+\): )(error|warning|style|performance|portability|information): (?!in \")(.+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"cppcheck-edit",source:"cppcheck",triggers:["#: error: ","#: warning: ","#:\
 style: ","#: performance: ","#: portability: ","#: information: "],pattern:[{regexp:String.raw`^${source} \+(\d+): (error|warning|style|performance|portability|information): (.+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"cppcheck1",source:"cppcheck",triggers:["]: ("],pattern:[{regexp:String.raw`^(?:(?:\[[^\][]+:\d+\] )?-> ){0,40}\[([^\][]+):(\d+)\]: \((error|warning|style|performance|portability|information|debug)(?:, ?inconclusive)?\) (.+)$`,
file:1,line:2,severity:3,message:4}]}];var assertionMatchers=[{owner:"assert",triggers:[": Assertion `",": Assertion '"],pattern:[{regexp:String.raw`^(?:[^\s:][^:]{0,300}: )?${source}:(\d+): (.{0,1500}Assertion [\x60'].* failed\.)$`,
file:1,line:2,message:3}]},{owner:"assert-libc",source:"assert",triggers:["Assertion failed: "],pattern:[{regexp:String.
raw`^(Assertion failed: .{1,1500}?), (?:function [^\s,]{1,300}, )?file ([^,]{1,400}), line (\d+)\.?$`,message:1,file:2,line:3}]},
{owner:"assert-musl",source:"assert",triggers:["Assertion failed: "],pattern:[{regexp:String.raw`^(Assertion failed: .+) \(([^():]+): [^\s:()]+: (\d+)\)$`,
message:1,file:2,line:3}]},{owner:"assert-place",source:"assert",triggers:["ssertion failed","ssertion Failed"],pattern:[
{regexp:String.raw`^(?:(?:Bail out! )?ERROR:)?${source}:(\d+)(?::\d+)?: ?(\w*:? ?[Aa]ssertion [Ff]ailed.*)$`,file:1,line:2,
message:3}]},{owner:"assert-qt",source:"assert",triggers:["ASSERT"],pattern:[{regexp:String.raw`^(ASSERT(?: failure in .{1,300})?: ".{1,1500}?"),? (?:in )?file ([^,]{1,400}), line (\d+)$`,
message:1,file:2,line:3}]},{owner:"glog",triggers:["] Check failed: ","] RAW: "],pattern:[{regexp:String.raw`^F\d{4,8} \d\d:\d\d:\d\d\.\d+ +\d+ ([^\s:]+):(\d+)\] (.+)$`,
file:1,line:2,message:3}]},{owner:"terminate",source:"c++",triggers:["  what():  "],pattern:[{regexp:"^terminate called \
after throwing an instance of '(.+)'$",code:1},{regexp:String.raw`^ {2}what\(\): {2}(.+)$`,message:1}]},{owner:"catch2",
triggers:[": failed: ","' with #"],pattern:[{regexp:String.raw`^${source}[:(](\d+)\)?: (?:failed: |(warning): (?='.*' with \d+ message))(.+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"unity",triggers:[":FAIL"],pattern:[{regexp:String.raw`^${source}:(\d+):(\w+:FAIL(?::.*)?)$`,
file:1,line:2,message:3}]},{owner:"check",triggers:[":F:",":E:"],pattern:[{regexp:String.raw`^${source}:(\d+):[FE]:([^:]+:\w+):\d+: (.+)$`,
file:1,line:2,message:4}]},{owner:"cmocka",triggers:["[   LINE   ]"],pattern:[{regexp:String.raw`^\[ {2}ERROR {3}\] --- (.+)$`,
message:1},{regexp:String.raw`^\[ {3}LINE {3}\] --- ([^:]+):(\d+): error: Failure!$`,file:1,line:2}]}];var test={regexp:"✗ (\\S.*)$",message:1},place16={regexp:"^ {3,}\\(?in test file (\\S.*), line (\\d+)\\)$",file:1,line:2},
triggers=["in test file "],batsMatchers=[{owner:"bats",triggers,pattern:[test,place16]},{owner:"bats",triggers,pattern:[
test,{regexp:"^ {3}\\(from function "},place16]},{owner:"bats",triggers,pattern:[test,{regexp:"^ {3}\\(from function "},
{regexp:"^ {4}from function "},place16]}];var buildMatchers=[{owner:"ninja-place",source:"ninja",triggers:["ninja: "],pattern:[{regexp:String.raw`^ninja: (error|fatal|warning): ([^\s:'][^:']*):(\d+): (.+)$`,
severity:1,file:2,line:3,message:4}]},{owner:"ninja",triggers:["ninja: "],pattern:[{regexp:"^ninja: (error|fatal|warning\
): (.+)$",severity:1,message:2}]},{owner:"autotools",severity:"warning",triggers:[".ac:#",".in:#",".am:#",".m4:#"],pattern:[
{regexp:String.raw`^([^\s:][^:]*\.(?:ac|in|am|m4)):(\d+)(?:\.\d+)?: (error|warning): (.+)$`,file:1,line:2,severity:3,message:4}]},
{owner:"configure",triggers:["configure: error: "],pattern:[{regexp:"^configure: error: (.+)$",message:1}]},{owner:"flex",
triggers:[".l:#",".ll:#",".lex:#"],pattern:[{regexp:String.raw`^([^\s:][^:]*\.(?:l|ll|lex)):(\d+): (?!(?:error|warning|note): )(.+)$`,
file:1,line:2,message:3}]},{owner:"buf",triggers:[".proto:#"],pattern:[{regexp:String.raw`^([^\s:][^:]*\.proto):(\d+):(\d+):(\S.*)$`,
file:1,line:2,column:3,message:4}]},{owner:"buf-msvs",source:"buf",triggers:[".proto(#"],pattern:[{regexp:String.raw`^([^\s:(][^:(]*\.proto)\((\d+),(\d+)\) : error (\w+) : (.+)$`,
file:1,line:2,column:3,code:4,message:5}]},{owner:"protoc",triggers:[".proto:#"],pattern:[{regexp:String.raw`^([^\s:][^:]*\.proto):(\d+):(\d+): (?:(warning|note|error): )?(.+)$`,
file:1,line:2,column:3,severity:4,message:5}]},{owner:"protoc-msvs",source:"protoc",triggers:[".proto(#"],pattern:[{regexp:String.
raw`^([^\s:(][^:(]*\.proto)\((\d+)\) : (error|warning) in column=(\d+): (.+)$`,file:1,line:2,severity:3,column:4,message:5}]},
{owner:"protoc-file",source:"protoc",triggers:[".proto: "],pattern:[{regexp:String.raw`^([^\s:][^:]*\.proto): (?:(warning): )?(.*\bis unused\.|File not found\.|Import .+ was not found or had errors\.)$`,
file:1,severity:2,message:3}]},{owner:"lua",triggers:[".lua:#"],pattern:[{regexp:String.raw`^(?:[^\s:]*[\\/])?(?:lua|luac|luajit|texlua|luvit|resty|tarantool)[\w.-]*: ([^:]+):(\d+): (.+)$`,
file:1,line:2,message:3}]},{owner:"luacheck",severity:"warning",triggers:[".lua:#"],pattern:[{regexp:String.raw`^(?: {4})?([^\s:][^:]*\.lua):(\d+):(\d+)(?:-(\d+))?: (?:\((([EW])\d{3})\) )?(.+)$`,
file:1,line:2,column:3,endColumn:4,code:5,severity:6,message:7}]}];var file3="((?:[A-Za-z]:)?[^\\s:][^:]{0,400}?)",bundlerMatchers=[{owner:"tsc",triggers:["  TS#"],pattern:[{regexp:"^Type\
Script error in (\\S.{0,400}?)\\((\\d+),(\\d+)\\):$",file:1,line:2,column:3},{regexp:"^(\\S.*\\S) {2,4}(TS\\d+)$",message:1,
code:2}]},{owner:"less",triggers:[" on line #"],pattern:[{regexp:`^(?:\\w{0,20}Error): (.{1,300}?) in ${file3} on line (\
\\d+), column (\\d+):$`,message:1,file:2,line:3,column:4}]},{owner:"postcss",triggers:["CssSyntaxError: "],pattern:[{regexp:`\
^CssSyntaxError: (?:[\\w-]+: )?${file3}:(\\d+):(\\d+): (.+)$`,file:1,line:2,column:3,message:4}]},{owner:"vite",triggers:[
"FILE  "],pattern:[{regexp:"^\\s{0,4}(ERROR|WARNING)\\([\\w-]{1,30}\\)\\s{1,4}(\\S.*)$",severity:1,message:2},{regexp:`^\
\\s{0,4}FILE\\s{1,4}${file3}:(\\d+):(\\d+)$`,file:1,line:2,column:3}]},{owner:"next",triggers:["Type error: ","Module no\
t found: ","Module parse failed: ","Syntax error: ","failed","had an error"],pattern:[{regexp:"^(\\.{0,2}/?[^\\s:][^:]{0,4\
00}?\\.\\w{1,12}):(\\d+):(\\d+)$",file:1,line:2,column:3},{regexp:"^((?:Module not found|Module parse failed|Syntax erro\
r): .+|Parsing [\\w ]{1,40} failed|Ecmascript file had an error|(?:Type error: )(?=\\S).+)$",message:1}]}];var codeTriggers=["C","CXX","RC","U","D","MIDL","IDL","A","CVT","BK"].flatMap(code7=>[` error ${code7}#`,` warning ${code7}\
#`]),project2=String.raw`(?: \[[^\][]*\.\w*proj(?:::[^\][]*)?\])?`,place17={file:1,line:2,column:3},compilerMatchers=[{owner:"\
ubsan",triggers:[": runtime error: "],pattern:[{regexp:String.raw`^${source}:(\d+):(\d+): runtime error: (.+)$`,...place17,
message:4}]},{owner:"as",triggers:[": Error: ",": Warning: ",": Fatal error: "],pattern:[{regexp:String.raw`^${source}:(\d+): (Error|Warning|Fatal error): (.+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"bison",triggers:[".y:#",".yy:#",".ypp:#"],pattern:[{regexp:String.raw`^${source}:(\d+)\.(\d+)(?:-(?:(\d+)\.)?(\d+))?: (fatal error|error|warning|note): (.+?)(?: \[(-W[\w=-]+)\])?$`,
...place17,endLine:4,endColumn:5,severity:6,message:7,code:8}]},{owner:"bison-file",source:"bison",triggers:[" conflict"],
pattern:[{regexp:String.raw`^${source}: (error|warning): (\d+ (?:shift|reduce).+?)(?: \[(-W[\w=-]+)\])?$`,file:1,severity:2,
message:3,code:4}]},{owner:"gcc",triggers:[": error: ",": warning: ","fatal error: ",": note: ",": remark: "],pattern:[{
regexp:String.raw`^${source}:(\d+)(?::(\d+))?(?::\{[{}\d:-]{1,400})?: (fatal error|error|warning|note|remark): (.+?)(?: \[CWE-\d+\])?(?: \[(?:-Werror,)?([-A-Za-z][\w.+=#/-]*)(?:,[^\][]*)?\])?$`,
...place17,severity:4,message:5,code:6}]},{owner:"gcc-unable",source:"gcc",triggers:["internal compiler error: ",": sorr\
y, "],pattern:[{regexp:String.raw`^(?:${source}:(\d+)(?::(\d+))?|[\w./\\:+-]{1,300}): ((?:internal compiler error|sorry, unimplemented): .+)$`,
...place17,message:4}]},{owner:"gcc-driver",source:"gcc",triggers:[": error: ",": warning: ","fatal error: "],pattern:[{
regexp:String.raw`^(?:[\w./\\:+-]*[\/-])?(?:<command-line>|cc1|cc1plus|cc1obj|f951|lto1|lto-wrapper|collect2|gcc|g\+\+|cc|c\+\+|gfortran|nvcc|icx|icpx)(?:-[\d.]+)?(?:\.exe)?: (fatal error|error|warning): (?!(?:all|some) warnings being treated as errors|ld returned|ld terminated)(.+?)(?: \[(-[\w=-]+)\])?$`,
severity:1,message:2,code:3}]},{owner:"clang-driver",source:"clang",triggers:[": error: ",": warning: ","fatal error: "],
pattern:[{regexp:String.raw`^(?:[\w./\\:+-]*[\\/-])?(?:clang|clang\+\+|clang-cl|flang|emcc|em\+\+|swiftc)(?:-[\d.]+)?(?:\.exe)?: (fatal error|error|warning): (?!linker command failed)(.+?)(?: \[(-[\w=-]+)\])?$`,
severity:1,message:2,code:3}]},{owner:"msvc",triggers:codeTriggers,pattern:[{regexp:String.raw`^\s*(?:\d+>\s*)?(${drive}[^\s:][^:]*)\((\d+)(?:,(\d+)(?:,(\d+),(\d+)|-(\d+))?)?\) ?: (fatal error|error|warning) ((?:CXX|C|RC|U|MIDL|IDL|A|CVT|BK)\d{4}) ?: (.+?)${project2}$`,
...place17,endLine:4,endColumn:5,severity:7,code:8,message:9}]},{owner:"msvc-link",source:"msvc",triggers:[" error LNK#",
" warning LNK#"],pattern:[{regexp:String.raw`^\s*(?:\d+>\s*)?${drive}[^\s:][^:]{0,300}? ?: (fatal error|error|warning) (?!LNK1120|LNK1169)(LNK\d{4}) ?: (.+?)${project2}$`,
severity:1,code:2,message:3}]},{owner:"msvc-driver",source:"msvc",triggers:codeTriggers,pattern:[{regexp:String.raw`^\s*(?:\d+>\s*)?(?:cl|c1|c1xx|c2|rc|ml|ml64|nmake|NMAKE|RC|cvtres|CVTRES|midl|mt)(?:\.exe)? ?: (?:Command line )?(fatal error|error|warning) (?!U1077)([A-Z]{1,4}\d{4}) ?: (.+?)${project2}$`,
severity:1,code:2,message:3}]},{owner:"boost-test",source:"boost",triggers:[': in "'],pattern:[{regexp:String.raw`^(?:${bracketed3}\((\d+)\)|unknown location\(0\)): (fatal error|error|warning): in ("[^"]{1,300}": .+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"clang-cl",source:"clang",triggers:["): error: ","): warning: ",") :  error\
: ",") :  warning: ","): fatal error: "],pattern:[{regexp:String.raw`^\s*(?:\d+>\s*)?${bracketed3}\((\d+),(\d+)\)(?:: | : {1,2})(fatal error|error|warning): (.+?)(?: \[(?:-Werror,)?(-W[\w+=#-]+)\])?${project2}$`,
...place17,severity:4,message:5,code:6}]},{owner:"nvcc",triggers:["): error","): warning","): fatal error","): catastrop\
hic error","): remark"],pattern:[{regexp:String.raw`^${bracketed3}\((\d+)\): (?:(?<=\.cuh?\(\d+\): )|(?=[a-z ]+ #))(fatal error|error|warning|catastrophic error|remark)(?: #([\w-]+))?: (.+)$`,
file:1,line:2,severity:3,code:4,message:5}]}];var node=String.raw`^\s{0,12}(?:\d{1,4}>)?\s?`,path=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:(]*`,source2=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:(][^:]*?`,
rest=String.raw`(error|warning|info|message) ?((?:[A-Za-z]{1,14}\d{1,6}|WHITESPACE|IMPORTS|CHARSET|ENDOFLINE|FINALNEWLINE)?) ?: (.*?)(?: \[[^\[\]]*proj(?:::[^\[\]]*)?\])?$`,
triggers2=[") : ","): error","): warning","): info","): message"],dotnetMatchers=[{owner:"csc",triggers:triggers2,pattern:[
{regexp:String.raw`${node}(${source2}\.(?:cs|vb|csx|razor|cshtml|xaml|axaml|resx|vbhtml))\((\d+)(?:,(\d+)(?:,(\d+),(\d+))?)?\)\s?: ${rest}`,
file:1,line:2,column:3,endLine:4,endColumn:5,severity:6,code:7,message:8}]},{owner:"fsc",triggers:triggers2,pattern:[{regexp:String.
raw`${node}(${path}\.fs[xi]?)\((\d+)(?:,(\d+)(?:,(\d+),(\d+))?)?\)\s?: ${rest}`,file:1,line:2,column:3,endLine:4,endColumn:5,
severity:6,code:7,message:8}]},{owner:"msbuild",triggers:triggers2,pattern:[{regexp:String.raw`${node}(${path}\.(?:\w*proj|props|targets|sln|slnx|nuspec|config))\((\d+)(?:,(\d+))?\)\s?: ${rest}`,
file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"msbuild",triggers:[" : error "," : warning ",": error ",":\
 warning "],pattern:[{regexp:String.raw`${node}(${path}\.(?:\w*proj|props|targets|sln|slnx)) ?: (error|warning) ?([A-Za-z]{1,14}\d{1,6})? ?: (.*?)(?: \[[^\[\]]*\])?$`,
file:1,severity:2,code:3,message:4}]},{owner:"msbuild",triggers:[" : error "," : warning ",": error ",": warning "],pattern:[
{regexp:String.raw`${node}(?:CSC|VBC|FSC|MSBUILD|MSBuild|ILLink|EXEC|NETSDK|dotnet) ?: (error|warning) ?([A-Za-z]{1,14}\d{1,6})? ?: (.*?)(?: \[[^\[\]]*\])?$`,
severity:1,code:2,message:3}]}];var goMatchers=[{owner:"staticcheck",triggers:["  (#"],pattern:[{regexp:"^(\\S.*\\.go)$",file:1},{regexp:"^ {2}\\((\\d+), \
(\\d+)\\) +([A-Z]+\\d+|compile) +(\\S.*)$",line:1,column:2,code:3,message:4,loop:!0}]},{owner:"golangci-lint",triggers:[
".go:#"],pattern:[{regexp:"^([^\\s:]+\\.go):(\\d+)(?::(\\d+))?(?:\\t| {2,})([a-z][a-z0-9_-]+)(?:\\t| {2,})(\\S.*)$",file:1,
line:2,column:3,code:4,message:5}]},{owner:"go-generate",source:"go",triggers:['running "'],pattern:[{regexp:'^(\\S+\\.go)\
:(\\d+): (running "[^"]*": .*)$',file:1,line:2,message:3}]},{owner:"go-asm",source:"go",triggers:[".s:#"],pattern:[{regexp:"\
^([^\\s:]+\\.s):(\\d+): (?!Error|Warning|Info|Fatal|Assembler)([^\\d\\s].*)$",file:1,line:2,message:3}]},{owner:"go-mod",
source:"go",triggers:["go.mod:#","go.work:#","go.sum:#"],pattern:[{regexp:"^(?:go: )?(?:errors parsing )?([^\\s:]*go\\.(?:\
mod|work|sum)):(\\d+)(?::(\\d+))?: (\\S.*)$",file:1,line:2,column:3,message:4}]},{owner:"go",triggers:["found packages "],
severity:"error",pattern:[{regexp:"^(?:\\S+: )?(found packages \\w+ \\([^)]*\\) and \\w+ \\([^)]*\\) in \\S.*)$",message:1}]},
{owner:"go-cycle",source:"go",triggers:["import cycle not allowed"],pattern:[{regexp:"^\\t?(imports? .*: import cycle not\
 allowed.*|import cycle not allowed.*)$",message:1}]},{owner:"go-link",source:"go",triggers:["relocation target ","funct\
ion main is undeclared"],pattern:[{regexp:"^(\\S+: (?:relocation target \\S+ not defined.*|function main is undeclared in \
the main package))$",message:1}]},{owner:"go-modules",source:"go",triggers:["go: ","is not in "],pattern:[{regexp:"^(?:g\
o: |go (?:build|vet|test|run|list): )?((?:cannot find main module|go\\.mod file not found|inconsistent vendoring|updates \
to go\\.mod needed|go\\.mod requires go|module .* provides package|package \\S+ is not in (?:GOROOT|std)|\\S+: (?:missing go\
\\.sum entry|unknown revision|invalid version|reading |verifying )).*)$",message:1}]}];var file4="((?:[A-Za-z]:)?[^\\s:][^:]{0,400}?)",fileName2="(\\S[^:]{0,400}?\\.\\w{1,12})",javascriptMatchers=[{owner:"es\
lint",triggers:[", col #"],pattern:[{regexp:`^${file4}: line (\\d+), col (\\d+), (Error|Warning|Info) - (.+?)(?: \\((@?[\\w.\
/-]+)\\))?$`,file:1,line:2,column:3,severity:4,message:5,code:6}]},{owner:"stylelint",triggers:[", col #"],pattern:[{regexp:`\
^${file4}: line (\\d+), col (\\d+), (error|warning|info) - (.+?)(?: \\((@?[\\w./-]+)\\))?$`,file:1,line:2,column:3,severity:4,
message:5,code:6}]},{owner:"jshint",triggers:[", col #"],pattern:[{regexp:`^${file4}: line (\\d+), col (\\d+), (.+?)(?: \\(\
([EWI]\\d{3})\\))?$`,file:1,line:2,column:3,message:4,code:5}]},{owner:"stylelint",triggers:[" [error]"," [warning]"],pattern:[
{regexp:`^${file4}:(\\d+):(\\d+): (.+?)(?: \\((@?[\\w./-]+)\\))? \\[(error|warning)\\]$`,file:1,line:2,column:3,message:4,
code:5,severity:6}]},{owner:"eslint",triggers:["): error ","): warning "],pattern:[{regexp:`^${fileName2}\\((\\d+),(\\d+)\\)\
: (error|warning) (?:(@?[\\w./-]+) )?: (.+)$`,file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"eslint",triggers:[
"error: ","warning: "],pattern:[{regexp:"^(error|warning): (.+?)(?: \\((@?[\\w./-]+)\\))? at ([^\\s:][^:]{0,300}):(\\d+):(\\d+\
):$",severity:1,message:2,code:3,file:4,line:5,column:6}]},{owner:"standard",triggers:[". ("," (null)"],severity:"error",
pattern:[{regexp:`^ {2}${file4}:(\\d+):(\\d+): (.+?) \\((?:null|(@?[\\w./-]+))\\)(?: \\((warning)\\))?$`,file:1,line:2,column:3,
message:4,code:5,severity:6}]},{owner:"tslint",triggers:["ERROR: ","WARNING: "],pattern:[{regexp:`^(ERROR|WARNING): ${file4}\
:(\\d+):(\\d+) - (.+)$`,severity:1,file:2,line:3,column:4,message:5}]},{owner:"tslint",triggers:["ERROR: (","WARNING: ("],
pattern:[{regexp:"^(ERROR|WARNING): \\(([\\w-]+)\\) (\\S.{0,400}?)\\[(\\d+), (\\d+)\\]: (.+)$",severity:1,code:2,file:3,
line:4,column:5,message:6}]},{owner:"tslint",triggers:["ERROR: #","WARNING: #"],pattern:[{regexp:`^${file4}:\\d+:\\d+$`,
file:1},{regexp:"^(ERROR|WARNING): (\\d+):(\\d+) {1,6}([\\w-]+) {2,}(\\S.*)$",severity:1,line:2,column:3,code:4,message:5,
loop:!0}]},{owner:"prettier",triggers:["[error] "],pattern:[{regexp:`^\\[error\\] ${file4}: (\\w*Error: .+) \\((\\d+):(\\d+)\
\\)$`,file:1,message:2,line:3,column:4}]},{owner:"prettier",triggers:["[error] "],pattern:[{regexp:"^\\[error\\] ((?:No fi\
les matching|No parser could be|Invalid configuration|Couldn.t (?:resolve|find)|Cannot find (?:module|package)|Explicitl\
y specified).*)$",message:1}]},{owner:"markdownlint",triggers:[" MD#"],pattern:[{regexp:`^${file4}:(?: ?(\\d+))(?::(\\d+))\
?:? (?:(error|warning) )?(MD\\d{3})(?:/[\\w./-]+)? (.+)$`,file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"\
markdownlint",triggers:[".md:#",".mdx:#",".markdown:#"],pattern:[{regexp:`^${file4}:(\\d+)(?::(\\d+))? (error|warning) ([\\\
w-]+(?:/[\\w-]+)*) (.+)$`,file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"cspell",triggers:[" - Unknown wo\
rd"," - Forbidden word"," - Misspelled word"],severity:"warning",pattern:[{regexp:`^${file4}:(\\d+):(\\d+) - ((?:Unknown|F\
orbidden|Misspelled) word \\([^()]+\\))(?: .*)?$`,file:1,line:2,column:3,message:4}]},{owner:"stylelint",triggers:["Inva\
lid Option: ","Invalid option "],pattern:[{regexp:'^(Invalid (?:Option: |option (?:value )?)".+)$',message:1}]}];var path2=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?`,jvmMatchers=[{owner:"maven-checkstyle",source:"ch\
eckstyle",triggers:[":[#"],pattern:[{regexp:String.raw`^\[(ERROR|WARN|WARNING|INFO)\] (${path2}):\[(\d+)(?:,(\d+))?\] \(\w+\) (\w+): (.*)$`,
severity:1,file:2,line:3,column:4,code:5,message:6}]},{owner:"checkstyle",triggers:[".java:#",".properties:#",".xml:#"],
pattern:[{regexp:String.raw`^\s*(?:\[(?:ant:)?checkstyle\] )?\[(ERROR|WARN|WARNING|INFO)\] (${path2}):(\d+)(?::(\d+))?: (.*) \[(\w+)\]$`,
severity:1,file:2,line:3,column:4,message:5,code:6}]},{owner:"spotbugs",triggers:[":[line",":[lines"],pattern:[{regexp:String.
raw`^\[(ERROR|WARNING|INFO)\] (?:(?:High|Medium|Low): )?(\S.*) \[[\w.$]+(?:, [\w.$]+)*\] At ([^\s:]+):\[lines? (\d+)(?:-(\d+))?\](?: ([A-Z][A-Z0-9_]+))?`,
severity:1,message:2,file:3,line:4,endLine:5,code:6}]},{owner:"pmd",severity:"warning",triggers:["PMD Failure: "],pattern:[
{regexp:String.raw`^(?:\[\w+\] )?PMD Failure: ((?:[\w.$-]+[\\/])*[\w.$-]+\.\w+|[\w.$]+):(\d+) Rule:(\w+) Priority:\d+ (.*?)\.{0,2}$`,
file:1,line:2,code:3,message:4}]},{owner:"maven",triggers:["parseable POM "],pattern:[{regexp:String.raw`^\[(ERROR|FATAL)\] +Non-parseable POM (${path2}): (.*?) +@ line (\d+), column (\d+)`,
severity:1,file:2,message:3,line:4,column:5}]},{owner:"maven",triggers:[", column #"],pattern:[{regexp:String.raw`^\[ERROR\] +The project .*\((${path2})\) has \d+ errors?$`,
file:1},{regexp:String.raw`^\[ERROR\] +(\S.*?) @ (?:[^@]*, )?line (\d+), column (\d+)$`,message:1,line:2,column:3,loop:!0}]},
{owner:"kotlin",triggers:[".kt:#",".kts:#"],pattern:[{regexp:String.raw`^(?:\[[\w:-]+\] )?([ew]): (?:\[k\w+\] )?((?:file:///)?${path2}\.kts?):(\d+)(?::(\d+))?:? (.*)$`,
severity:1,file:2,line:3,column:4,message:5}]},{owner:"kotlin",triggers:[".kt: (#",".kts: (#"],pattern:[{regexp:String.raw`^(?:\[[\w:-]+\] )?([ew]): (?:\[k\w+\] )?(${path2}\.kts?): \((\d+), (\d+)\): (.*)$`,
severity:1,file:2,line:3,column:4,message:5}]},{owner:"detekt",severity:"warning",triggers:[".kt:#",".kts:#"],pattern:[{
regexp:String.raw`^(${path2}\.kts?):(\d+):(\d+): (?!(?:error|warning): )(.*) \[([A-Z]\w+)\]$`,file:1,line:2,column:3,message:4,
code:5}]},{owner:"detekt",severity:"warning",triggers:["] at "],pattern:[{regexp:String.raw`^\s{1,8}([A-Z]\w+) - ((?:\d+/\d+ - )?\[.*\]) at (${path2}\.kts?):(\d+):(\d+)(?: - Signature=.*)?$`,
code:1,message:2,file:3,line:4,column:5}]},{owner:"ktlint",triggers:[".kt:#",".kts:#"],pattern:[{regexp:String.raw`^(${path2}\.kts?):(\d+):(\d+): (?!(?:error|warning|info|strong warning): )(.*?)(?: \(([\w:-]*)\))?$`,
file:1,line:2,column:3,message:4,code:5}]},{owner:"ktlint",triggers:["  #"],pattern:[{regexp:String.raw`^(${path2}\.kts?)$`,
file:1},{regexp:String.raw`^ {2}(\d+):(\d+) (\S.*?)(?: \(([\w:-]*)\))?$`,line:1,column:2,message:3,code:4,loop:!0}]},{owner:"\
android-lint",triggers:[": Error: ",": Warning: "],pattern:[{regexp:String.raw`^(${path2}\.(?:java|kts?|xml|gradle|properties|toml|pro)):(\d+): (Error|Warning): (.*) \[(\w+)(?: from .*)?\]$`,
file:1,line:2,severity:3,message:4,code:5}]},{owner:"groovyc",triggers:["@ line #"],pattern:[{regexp:String.raw`^(?:\w+ file ')?(${path2}\.(?:groovy|gradle))'?: (\d+): (.*?)\.? ?@ line \d+, column (\d+)\.$`,
file:1,line:2,message:3,column:4}]},{owner:"ant",triggers:[".xml:#"],pattern:[{regexp:"^BUILD FAILED$"},{regexp:String.raw`^(${path2}\.xml):(\d+): (?!Compile failed|The following error occurred)(.*)$`,
file:1,line:2,message:3}]}];var ld=String.raw`(?:(?:[A-Za-z]:(?=[\\/]))?[^:]{0,250}(?<![\w.])ld(?:\.[a-z]{2,5}){0,2}: ?)`,object2=String.raw`(?:(?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:o|obj|a|lo|so|lib)(?:\([^()]{1,200}\))?:)`,
section3=String.raw`\([^()\s]{1,500}\+0x[0-9a-f]+\)`,reason3="((?:undefined reference to|multiple definition of|undefine\
d symbol) .+?|warning: .+?)(?:; .*first defined here)?",apple=["cannot ","can't ","library ","framework ","unknown ","un\
recognized ","failed ","no "],linkerMatchers=[{owner:"ld-line",source:"ld",triggers:["undefined reference to","multiple \
definition of"],pattern:[{regexp:String.raw`^${ld}?${object2}?${source}:(\d+): (?:error: )?((?:undefined reference to|multiple definition of) .+?)(?:; .*first defined here)?$`,
file:1,line:2,message:3}]},{owner:"ld-section",source:"ld",triggers:["+0x"],pattern:[{regexp:`^${ld}?${object2}?(?:${source}\
:)?${section3}: ${reason3}$`,file:1,message:2}]},{owner:"gold-function",source:"ld",triggers:[":function "],pattern:[{regexp:`\
^${ld}?${object2}?${source}:function .{1,1000}: error: (undefined reference to .+)$`,file:1,message:2}]},{owner:"ld-scri\
pt",source:"ld",triggers:[".ld:#"],pattern:[{regexp:String.raw`^${ld}${source}:(\d+): (?!warning)(.+)$`,file:1,line:2,message:3}]},
{owner:"ld-warning",source:"ld",severity:"warning",triggers:["ld: warning: ","ld.exe: warning: ","ld.gold: warning: ","l\
d.bfd: warning: ",".o: warning: "],pattern:[{regexp:String.raw`^${ld}((?:[^\s:]+: )?)warning: (.+)$`,message:2}]},{owner:"\
ld",triggers:["/ld: ","-ld: ","ld.bfd: ","ld.gold: ","ld.exe: ",...apple.map(words3=>`ld: ${words3}`)],pattern:[{regexp:String.
raw`^${ld}(?:error: )?(cannot find .+|cannot open .+|can't open .+|library .*not found.*|framework .*not found.*|unrecognized .+|unknown .+|no input files|failed to .+|[^\s:].*: (?:multiple definition of|error adding symbols|file not recognized|relocation .+ can ?not be used|undefined reference to|hidden symbol|file in wrong format|plugin needed) ?.*|[^\s:].* (?:will not fit in region|overflowed by|overlaps section|is referenced by DSO) ?.*?)(?:; \S+ first defined here)?$`,
message:1}]},{owner:"ld-duplicate",source:"ld",triggers:["duplicate symbol "],pattern:[{regexp:"^(duplicate symbol '?.+?\
'?) in:$",message:1}]}];var path3=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?\.(?:php|phtml|inc|module|install)`,phpMatchers=[{owner:"\
phpcs",triggers:[": error - ",": warning - "],pattern:[{regexp:String.raw`^(${path3}|[^\s:][^:]*\.(?:js|css)):(\d+):(\d+): (error|warning) - (.*?)(?: \((\w+(?:\.\w+){2,})\))?$`,
file:1,line:2,column:3,severity:4,message:5,code:6}]},{owner:"phpcs",triggers:[',error,"',',warning,"'],pattern:[{regexp:String.
raw`^"?(${path3})"?,(\d+),(\d+),(error|warning),"(.*)",(\w+(?:\.\w+){2,}),\d+,\d$`,file:1,line:2,column:3,severity:4,message:5,
code:6}]},{owner:"psalm",triggers:[".php:#",".phtml:#",".inc:#"],pattern:[{regexp:String.raw`^(ERROR|WARNING|INFO): (\w+) - (${path3}):(\d+):(\d+) - (.*?)(?: \(see https://psalm\.dev/\d+\))?$`,
severity:1,code:2,file:3,line:4,column:5,message:6}]},{owner:"psalm",triggers:[":error - ",":warning - ",":info - "],pattern:[
{regexp:String.raw`^(${path3}):(\d+):(\d+):(error|warning|info) - (?:(\w+): )?(.*?)(?: \(see https://psalm\.dev/\d+\))?$`,
file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"phpstan",triggers:[".php:#"],pattern:[{regexp:String.raw`^(${path3}):(\d+):([A-Z$].*?)(?: \[identifier[=:]([\w.]+)\])?$`,
file:1,line:2,message:3,code:4}]},{owner:"phpmd",severity:"warning",triggers:[".php:#"],pattern:[{regexp:String.raw`^(${path3}):(\d+)\s{1,60}(?:([A-Z][A-Za-z]+)(?:\t| {2,60}))?([A-Z].*)$`,
file:1,line:2,code:3,message:4}]}];var extension="\\.(?:pyi?|pyw|pyx|ipynb)",file5=`(?![^:]* [/\\\\])((?:[A-Za-z]:)?[^\\s:][^:]{0,400}${extension})`,fileWithoutBlanks=`\
((?:[A-Za-z]:)?[^\\s:]{1,400}${extension})`,anyFile="((?:[A-Za-z]:)?[^\\s:][^:]{0,200}[./\\\\][^:]{0,200})",inPython=[".\
py:#",".pyi:#",".pyw:#",".pyx:#",".ipynb:"];function placeCodeMessage(owner,severity,code7,message="\\S.*",mark3="(?:\\[\\\
*\\] )?"){return{owner,severity,triggers:inPython,pattern:[{regexp:`^${file5}:(\\d+):(\\d+):? (${code7}):? ${mark3}(${message}\
)$`,file:1,line:2,column:3,code:4,message:5}]}}var pythonMatchers=[{owner:"ty",triggers:[": error[",": warning[",": info\
["],pattern:[{regexp:`^${file5}:(\\d+):(\\d+): (error|warning|info|fatal)\\[([\\w-]+)\\] (?:\\[\\*\\] )?(.+)$`,file:1,line:2,
column:3,severity:4,code:5,message:6}]},placeCodeMessage("ruff","error","invalid-syntax|SyntaxError|unformatted"),placeCodeMessage(
"ruff","error","(?:[a-z]+(?:-[a-z\\d]+)+|assert|print)(?=: )"),placeCodeMessage("ruff","error","[A-Z]{1,5}\\d{3,4}","\\S.\
*","\\[\\*\\] "),placeCodeMessage("ruff","error","[A-Z]{4,5}\\d{3,4}|RUF\\d{3}|PL[A-Z]\\d{4}"),placeCodeMessage("ruff","\
error","[A-Z]{1,3}\\d{3,4}","`.*|[^`]{1,300}`.*"),placeCodeMessage("ruff","error","[FW]\\d{3}|E[1-8]\\d\\d","[A-Z].*"),placeCodeMessage(
"flake8","error","[EF]\\d{3}"),placeCodeMessage("flake8","warning","[A-Z]{1,3}\\d{1,4}"),{owner:"ruff",triggers:[".ipynb\
:cell #",".py: E902",".py: SyntaxError"],pattern:[{regexp:`^${file5}:(?:cell \\d+:\\d+:\\d+:)? ([A-Z]{1,5}\\d{3,4}|SyntaxErr\
or|invalid-syntax):? (?:\\[\\*\\] )?(.+)$`,file:1,code:2,message:3}]},{owner:"ruff",triggers:inPython,pattern:[{regexp:`\
^${file5}:(\\d+): \\[([A-Z]{1,5}\\d{3,4})\\] (\`.+|[^\`]{1,300}\`.+)$`,file:1,line:2,code:3,message:4}]},{owner:"ruff",triggers:inPython,
pattern:[{regexp:`^${file5}:(\\d+): \\[([a-z]+(?:-[a-z\\d]+)+)\\] (.+)$`,file:1,line:2,code:3,message:4}]},{owner:"flake\
8",triggers:inPython,pattern:[{regexp:`^${file5}:(\\d+): \\[([A-Z]{1,5}\\d{3,4})\\] (.+)$`,file:1,line:2,code:3,message:4}]},
{owner:"ruff",triggers:["error: Failed to parse ","error: Failed to format "],pattern:[{regexp:`^error: Failed to parse ${anyFile}\
:(\\d+):(\\d+): (.+)$`,file:1,line:2,column:3,message:4}]},{owner:"ruff",severity:"warning",triggers:["warning: Invalid "],
pattern:[{regexp:`^warning: (Invalid .*\`# .*noqa\`.*) (?:on|at) ${anyFile}:(\\d+): .+$`,message:1,file:2,line:3}]},{owner:"\
ruff",triggers:["Would reformat: "],pattern:[{regexp:"^(Would reformat): (\\S.*)$",message:1,file:2}]},{owner:"pytype",triggers:[
'File "'],pattern:[{regexp:'^File "([^"]+)", line (\\d+)(?:, in [\\w.<>]+)?: (.+) \\[([a-z][a-z-]+)\\]$',file:1,line:2,message:3,
code:4}]},{owner:"pyflakes",triggers:["imported but unused","undefined name","redefinition of unused","never used","unab\
le to detect"],pattern:[{regexp:`^${file5}:(\\d+)(?::(\\d+))?:? (.*(?:imported but unused|undefined name|redefinition of u\
nused|never used|unable to detect).*)$`,file:1,line:2,column:3,message:4}]},{owner:"pyflakes",triggers:inPython,pattern:[
{regexp:`^${fileWithoutBlanks}:(\\d+):(\\d+):? (?!(?:error|warning|note|info)\\b)([^\\s\\d:-].*)$`,file:1,line:2,column:3,
message:4}]}];var file6="((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.pyi?)",anyFile2="((?:[A-Za-z]:)?[^\\s:][^:]{0,200}[./\\\\][^:]{0,200})",pythonToolMatchers=[
{owner:"black",triggers:["would reformat "],pattern:[{regexp:"^(would reformat) (\\S.*\\.(?:pyi?|ipynb))$",message:1,file:2}]},
{owner:"isort",triggers:["Imports are incorrectly sorted"],pattern:[{regexp:"^ERROR: (\\S.*?) (Imports are incorrectly so\
rted.*)$",file:1,message:2}]},{owner:"pydocstyle",severity:"warning",triggers:[" D#","	D#"],pattern:[{regexp:`^${file6}:\
(\\d+) (?:at|in) [a-z].*:$`,file:1,line:2},{regexp:"^\\s+(D\\d{3}): (.+)$",code:1,message:2}]},{owner:"pydocstyle",triggers:[
"WARNING: Error in file "],pattern:[{regexp:"^WARNING: Error in file (\\S.*?): (.+)$",file:1,message:2}]},{owner:"vultur\
e",severity:"warning",triggers:["% confidence"],pattern:[{regexp:`^${file6}:(\\d+): (.+) \\(\\d+% confidence(?:, \\d+ lines?\
)?\\)$`,file:1,line:2,message:3}]},{owner:"codespell",severity:"warning",triggers:[" ==> "],pattern:[{regexp:`^${anyFile2}\
:(\\d+): (\\S{1,60} ==> \\S.*)$`,file:1,line:2,message:3}]},{owner:"sphinx",triggers:[": WARNING: ",": ERROR: ",": CRITI\
CAL: ",": SEVERE: "],pattern:[{regexp:"^(?:[a-z ]{1,40}\\.\\.\\. )?((?:[A-Za-z]:)?[^\\s:][^:]{0,400}\\.(?:rst|md|txt|inc|ipyn\
b))(?::(\\d+))?: (WARNING|ERROR|CRITICAL|SEVERE): (.+?)(?: \\[([\\w.-]+)\\])?$",file:1,line:2,severity:3,message:4,code:5}]},
{owner:"docutils",triggers:[": (WARNING/",": (ERROR/",": (SEVERE/"],pattern:[{regexp:`^${anyFile2}:(\\d+): \\((WARNING|ERR\
OR|SEVERE)/\\d\\) (.+)$`,file:1,line:2,severity:3,message:4}]},{owner:"django",triggers:[".E#",".W#"],pattern:[{regexp:"\
^(?:\\?|[\\w.]{1,200}): \\((\\w{1,60}\\.[EW]\\d{3})\\) (.+)$",code:1,message:2}]},{owner:"behave",triggers:["Assertion F\
ailed: ","ASSERT FAILED: "],pattern:[{regexp:"^ *(?:Given|When|Then|And|But|\\*) .*# (\\S.*\\.py):(\\d+)(?: [\\d.]+s)?$",
file:1,line:2},{regexp:"^ *((?:Assertion Failed|ASSERT FAILED): .+)$",message:1}]},{owner:"python",triggers:["can't open\
 file","No module named","Error while finding module"],pattern:[{regexp:"^\\S*python[\\d.]*(?:\\.exe)?: (can't open file .+\
|No module named .+|Error while finding module .+)$",message:1}]},{owner:"python",triggers:["Sorry: "],pattern:[{regexp:"\
^(?:\\*\\*\\* )?Sorry: (\\w+Error: .+) \\((\\S.*\\.pyw?), line (\\d+)\\)$",message:1,file:2,line:3}]},{owner:"pytest",triggers:[
"ERROR: file or directory not found: ","ERROR: not found: "],pattern:[{regexp:"^ERROR: ((?:file or directory )?not found\
: .+)$",message:1}]}];var path4=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:#][^:]*`,plainPath=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/#]*(?:[\\/][^:]*)?`,
rubyMatchers=[{owner:"rubocop",triggers:[": C: ",": W: ",": E: ",": F: ",": R: ",": I: "],pattern:[{regexp:String.raw`^(${path4}):(\d+):(\d+): ([CWEFRI]): (?!\[Corrected\])(?:\[(?:Correctable|Todo)\] )?(?:([A-Z]\w+(?:/[A-Z]\w+)+): )?(.*)$`,
file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"standard",severity:"error",triggers:[":#: "],pattern:[{regexp:String.
raw`^ {2}(${path4}\.(?:rb|rake|gemspec)|Gemfile|Rakefile):(\d+):(\d+): ([A-Z]\w+(?:/[A-Z]\w+)+): (.*)$`,file:1,line:2,column:3,
code:4,message:5}]},{owner:"haml-lint",triggers:[" [W] "," [E] "," [C] "],pattern:[{regexp:String.raw`^(${path4}\.(?:haml|slim|scss|erb)):(\d+)(?::(\d+))? \[([CWE])\] (?:(\w+): )?(.*)$`,
file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"ruby",severity:"warning",triggers:[": warning: "],pattern:[
{regexp:String.raw`^(?!.{0,300}/(?:gems|lib/ruby)/)(${plainPath}(?:\.(?:rb|rake|gemspec|ru|erb)|Gemfile|Rakefile)):(\d+): warning: (?!previous definition of )(.*)$`,
file:1,line:2,message:3}]}];var file7="((?:[A-Za-z]:)?[^:\\s][^:]*\\.rs)",rustMatchers=[{owner:"rustc",triggers:[".rs:#"],pattern:[{regexp:`^${file7}\
:(\\d+):(\\d+): (error|warning)(?:\\[([\\w:-]+)\\])?: (.*)$`,file:1,line:2,column:3,severity:4,code:5,message:6}]},{owner:"\
cargo-build-script",source:"cargo",triggers:["warning: "],pattern:[{regexp:"^warning: (?:[\\w-]+@\\d[\\w.+-]*: )?([^:\\s][^:\
]*\\.\\w+):(\\d+):(\\d+): (?:fatal )?(error|warning): (.*)$",file:1,line:2,column:3,severity:4,message:5}]},{owner:"carg\
o-build-script-says",source:"cargo",severity:"warning",triggers:["warning: "],pattern:[{regexp:"^warning: [\\w-]+@\\d[\\w.+\
-]*: (?!In file included|\\||\\d+ *\\||[^:\\s]+:\\d)(\\S.*)$",message:1}]},{owner:"cargo",severity:"warning",triggers:["\
warning: "],pattern:[{regexp:"^warning: ((?:unused (?:manifest|config) key|`\\S+` is unused|profiles for the non root pac\
kage|virtual workspace defaulting|no edition set|an explicit \\[\\[|output filename collision|the following packages conta\
in code that will be rejected).*)$",message:1}]},{owner:"cargo-manifest-warning",source:"cargo",severity:"warning",triggers:[
"Cargo.toml: "],pattern:[{regexp:"^warning: (.*Cargo\\.toml): (.*)$",file:1,message:2}]},{owner:"rust-stack-overflow",source:"\
rust",triggers:["has overflowed its stack"],pattern:[{regexp:"^(?:test .+ \\.\\.\\. )?(thread '.*' (?:\\(\\d+\\) )?has overflo\
wed its stack)$",message:1}]}];var file8=String.raw`((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*)`,script=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.(?:sh|bash|bats|ksh|mksh|dash|zsh|ash|command|envrc|bashrc|profile)`,
program=String.raw`((?!-?(?:[^\s:]*/)?(?:ba|da|k|z|a|mk)?sh: )[\w./\\@+-]+)`,complaints="command not found|No such file \
or directory|Permission denied|unbound variable|not a valid identifier|integer expression expected|unary operator expect\
ed|bad substitution|ambiguous redirect|readonly variable|Is a directory",signals="Segmentation fault|Aborted|Killed|Term\
inated|Bus error|Illegal instruction|Floating point exception",bashWords=`(?:.*: (?:${complaints})|syntax error.*|unexpe\
cted EOF while looking for matching.*| *\\d+ (?:${signals}).*)`,dashWords="(?:\\S+: (?:not found|parameter not set|Permis\
sion denied|bad variable name|is read only)|Syntax error: .+|cannot (?:open|create) .+|cd: can't cd to .+|Bad substituti\
on|arithmetic expression: .+)",dashTriggers=[": not found",": parameter not set",": Permission denied",": bad variable n\
ame",": is read only",": Syntax error: ",": cannot ",": cd: can't cd to ",": Bad substitution",": arithmetic expression:\
 "],noEcho="(?!`)",inShells=[{owner:"bash",triggers:[": line #"],pattern:[{regexp:String.raw`^(${script}): line (\d+): ${noEcho}(?:(warning): )?(?: *\d+ (?=${signals}))?(.+)$`,
file:1,line:2,severity:3,message:4}]},{owner:"bash-program",source:"bash",triggers:[": line #"],pattern:[{regexp:String.
raw`^${program}: line (\d+): (${bashWords})$`,file:1,line:2,message:3}]},{owner:"zsh",triggers:["sh:#"],pattern:[{regexp:String.
raw`^(?:\S+:\d+: )?(${script}):(\d+): ((?:command not found|parse error|no such file or directory|permission denied|unmatched|bad |no matches found|parameter not set|\S+: parameter not set).*)$`,
file:1,line:2,message:3}]},{owner:"ksh",triggers:["sh[#"],pattern:[{regexp:String.raw`^(${script})\[(\d+)\]: (.+)$`,file:1,
line:2,message:3}]},{owner:"fish",triggers:[".fish (line #"],pattern:[{regexp:String.raw`^(?:fish: )?([^\s:][^:]*\.fish) \(line (\d+)\): (.+)$`,
file:1,line:2,message:3}]},{owner:"dash",triggers:["sh: #",".bats: #",".command: #",".envrc: #",".profile: #",".bashrc: \
#"],pattern:[{regexp:String.raw`^(${script}): (\d+): (?!\d+:)(.+)$`,file:1,line:2,message:3}]},{owner:"dash-program",source:"\
dash",triggers:dashTriggers,pattern:[{regexp:String.raw`^${program}: (\d+): (${dashWords})$`,file:1,line:2,message:3}]}],
checks=[{owner:"shellcheck-note",source:"shellcheck",severity:"notice",triggers:[" [SC#"],pattern:[{regexp:String.raw`^${file8}:(\d+):(\d+): note: (.+) \[(SC\d+)\]$`,
file:1,line:2,column:3,message:4,code:5}]},{owner:"shellcheck",triggers:[" [SC#"],pattern:[{regexp:String.raw`^${file8}:(\d+):(\d+): (error|warning): (.+) \[(SC\d+)\]$`,
file:1,line:2,column:3,severity:4,message:5,code:6}]},{owner:"yamllint-parsable",source:"yamllint",triggers:[": [error] ",
": [warning] "],pattern:[{regexp:String.raw`^${file8}:(\d+):(\d+): \[(error|warning)\] (.+?)(?: \(([a-z-]+)\))?$`,file:1,
line:2,column:3,severity:4,message:5,code:6}]},{owner:"actionlint",triggers:[".yml:#",".yaml:#","<stdin>:#"],pattern:[{regexp:String.
raw`^((?:[A-Za-z]:(?=[\\/]))?[^\s:][^:]*\.ya?ml|<stdin>):(\d+):(\d+):? (.+) \[ ?([a-z][a-z0-9-]*) ?\]$`,file:1,line:2,column:3,
message:4,code:5}]},{owner:"hadolint",triggers:[" DL#"," SC#"],pattern:[{regexp:String.raw`^(?:-|/dev/stdin|${file8}):(\d+) ((?:DL|SC)\d{4}) (error|warning|info|style): (.+)$`,
file:1,line:2,code:3,severity:4,message:5}]},{owner:"hadolint-1",source:"hadolint",severity:"warning",triggers:[" DL#","\
 SC#"],pattern:[{regexp:String.raw`^(?:-|/dev/stdin|${file8})(?::(\d+))? ((?:DL|SC)\d{4}) (.+)$`,file:1,line:2,code:3,message:4}]},
{owner:"hadolint-syntax",source:"hadolint",triggers:[" unexpected "," expecting "],pattern:[{regexp:String.raw`^([^\s:]*(?:ocker|ontainer)file[\w.-]*):(\d+):(\d+) (.*(?:unexpected|expecting) .+)$`,
file:1,line:2,column:3,message:4}]},{owner:"shfmt",triggers:["sh:#","bats:#","reached EOF ","can only ","must be ","must\
 end ","not a valid ","unclosed "],pattern:[{regexp:String.raw`^(${script}|(?:[^\s:]*/)?[\w-]+(?=:\d+:\d+: (?:reached EOF |.{1,200} can only |.{1,200} must (?:be|end|contain) |not a valid |unclosed ))):(\d+):(\d+): (.+)$`,
file:1,line:2,column:3,message:4}]}],yamllintMatcher={owner:"yamllint",triggers:["error    ","warning  "],pattern:[{regexp:String.
raw`^([^\s:](?:[^:]|:(?=[\\/]))*)$`,file:1},{regexp:String.raw`^ {2}(\d+):(\d+) +(error|warning) {2,4}(.+?) {1,2}\(([a-z]+(?:-[a-z]+)*)\)$`,
line:1,column:2,severity:3,message:4,code:5,loop:!0}]},shellMatchers=[...checks,...inShells];var path5=String.raw`(?:[A-Za-z]:(?=[\\/]))?[^\s:\\/]*(?:[\\/][^:]*)?`,swiftMatchers=[{owner:"swiftlint",triggers:["Viol\
ation: "],pattern:[{regexp:String.raw`^(${path5}\.swift)(?::(\d+)(?::(\d+))?)?: (error|warning): (.* Violation: .*) \((\w+)\)$`,
file:1,line:2,column:3,severity:4,message:5,code:6}]},{owner:"swift-format",triggers:[".swift:#"],pattern:[{regexp:String.
raw`^(${path5}\.swift):(\d+):(\d+): (error|warning): \[([A-Z]\w+)\]:? (.*)$`,file:1,line:2,column:3,severity:4,code:5,message:6}]},
{owner:"swiftc",triggers:[".swift:#"],pattern:[{regexp:String.raw`^(${path5}\.swift):(\d+):(\d+): (error|warning): (.*?)(?: \[#(\w+)\])?$`,
file:1,line:2,column:3,severity:4,message:5,code:6}]},{owner:"swift",triggers:[".swift:#"],pattern:[{regexp:String.raw`^(?:Swift/)?(${path5}\.swift):(\d+): ((?:Fatal error|Assertion failed|Precondition failed)(?:: .*)?)$`,
file:1,line:2,message:3}]},{owner:"swift",triggers:[".swift, line #"],pattern:[{regexp:String.raw`^((?:Fatal error|Assertion failed|Precondition failed)(?:: .*)?): file (${path5}\.swift), line (\d+)$`,
message:1,file:2,line:3}]},{owner:"xcodebuild",triggers:["❌","[x]"],pattern:[{regexp:String.raw`^(?:❌|\[x\]) {1,4}(${path5}\.(?:swift|mm?|h|c|cpp)):(\d+):(\d+): (.*)$`,
file:1,line:2,column:3,message:4}]},{owner:"xcodebuild",severity:"warning",triggers:["⚠️","[!]"],pattern:[{regexp:String.
raw`^(?:⚠️|\[!\]) {1,4}(${path5}\.(?:swift|mm?|h|c|cpp)):(\d+):(\d+): (.*)$`,file:1,line:2,column:3,message:4}]}];var recognisers=[rustc,unifiedDiff,...ruff,jest,vitest,playwright,mocha,jasmine,karma,ava,...svelteCheck,meson,...esbuild,
tapSpec,uvu,nodeTest,tapReport,tap,nodeCrash,cargoTest,rustPanic,...bunAndDeno,...batsMatchers.map(recogniseBy),rustfmt,
cargoError,...rustMatchers.map(recogniseBy),goJson,goTest,goStacks,...goMatchers.map(recogniseBy),goBuild,pytest,unittest,
doctest,pythonTraceback,pythonWarning,richTraceback,...columnsFromZero,mypy,...pythonToolMatchers.map(recogniseBy),...pythonMatchers.
map(recogniseBy),...terraform,recogniseBy(yamllintMatcher),...buildMatchers.map(recogniseBy),...jvmMatchers.map(recogniseBy),
sbt,mavenCompiler,compilerCaret,surefire,gradleTest,junitConsole,junitText,javaException,gradleScript,scala3,scalatest,munit,
dotnetTest,dotnetLoggedTest,dotnetPlatformTest,dotnetRunner,dotnetException,...dotnetMatchers.map(recogniseBy),xctest,swiftTesting,
...swiftMatchers.map(recogniseBy),rubySyntax,rubyException,rake,rubocopGroups,rspecLoad,minitest,minitestReporters,testUnit,
rspecFixed,rspecFailure,...rubyMatchers.map(recogniseBy),phpError,phpunit,phpunitSection,phpunitTestdox,pest,symfonyConsole,
collision,phpcs,phpstan,phpCsFixer,...phpMatchers.map(recogniseBy),tsc,...eslint,stylelint,biome,pyright,miette,sass,webpack,
...rollup,babel,parcel,knip,...prettier,...javascriptMatchers.map(recogniseBy),...bundlerMatchers.map(recogniseBy),cmake,
make,...linkers,googletest,...cppTests,sanitizer,gfortran,shellcheck,dockerBuild,formatDiff,...perl,...analyserMatchers.
map(recogniseBy),...assertionMatchers.map(recogniseBy),...linkerMatchers.map(recogniseBy),...shellMatchers.map(recogniseBy),
...compilerMatchers.map(recogniseBy)];var import_node_buffer=require("node:buffer");var lsp={line:"range.start.line",column:"range.start.character"},lspEnd={endLine:"range.end.line",endColumn:"range.end.c\
haracter"},flat={line:"line",column:"column",endLine:"endLine",endColumn:"endColumn",message:"message"},formats=[{source:"\
eslint",rows:"messages",needs:["^filePath","ruleId"],file:"^filePath",...flat,severity:"severity",code:"ruleId"},{source:"\
stylelint",rows:"warnings",needs:["^source","rule","text"],file:"^source",...flat,severity:"severity",message:"text",code:"\
rule"},{source:"biome",list:"diagnostics",needs:["category","location.start"],file:"location.path",line:"location.start.\
line",column:"location.start.column",endLine:"location.end.line",endColumn:"location.end.column",severity:"severity",message:"\
message",code:"category"},{source:"oxlint",list:"diagnostics",needs:["filename","labels"],file:"filename",line:"labels.0\
.span.line",column:"labels.0.span.column",severity:"severity",message:"message",code:"code"},{source:"pyright",list:"gen\
eralDiagnostics",needs:["file","range"],file:"file",...lsp,...lspEnd,severity:"severity",message:"message",code:"rule",isFromZero:!0},
{source:"markdownlint",needs:["fileName","ruleNames"],file:"fileName",line:"lineNumber",column:"errorRange.0",severity:"\
severity",message:"ruleDescription",detail:"errorDetail",code:"ruleNames.0"},{source:"ruff",needs:["filename","end_locat\
ion"],file:"filename",line:"location.row",column:"location.column",endLine:"end_location.row",endColumn:"end_location.co\
lumn",message:"message",code:"code"},{source:"shellcheck",needs:["file","endLine","level"],file:"file",...flat,severity:"\
level",code:"code",codePrefix:"SC"},{source:"shellcheck",list:"comments",needs:["file","endLine","level"],file:"file",...flat,
severity:"level",code:"code",codePrefix:"SC"},{source:"hadolint",needs:["file","level","code","line"],file:"file",...flat,
severity:"level",code:"code"},{source:"actionlint",needs:["filepath","kind","line"],file:"filepath",...flat,code:"kind"},
{source:"pylint",needs:["path","message-id","symbol"],file:"path",...flat,severity:"type",code:"message-id"},{source:"go\
langci-lint",list:"Issues",needs:["FromLinter","Pos"],file:"Pos.Filename",line:"Pos.Line",column:"Pos.Column",severity:"\
Severity",message:"Text",code:"FromLinter"},{source:"rubocop",list:"files",rows:"offenses",needs:["^path","cop_name"],file:"\
^path",line:"location.line",column:"location.column",severity:"severity",message:"message",code:"cop_name"}];function readJsonProblems(text3,report){
let document=parse2(text3);if(document!==void 0)for(let format of formats){let found=readAs(format,document);if(found.length!==
0){for(let finding of found)report(finding);return}}}function readAs(format,document){let list=format.list===void 0?document:
lookUp(document,format.list);return Array.isArray(list)?list.flatMap(outer=>{let rows=format.rows===void 0?[outer]:lookUp(
outer,format.rows);return Array.isArray(rows)?rows.flatMap(row7=>readRow5(format,row7,outer)??[]):[]}):[]}function readRow5(format,row7,outer){
let get=path6=>{if(path6!==void 0)return path6.startsWith("^")?lookUp(outer,path6.slice(1)):lookUp(row7,path6)};if(!format.
needs.every(path6=>get(path6)!==void 0))return;let file9=get(format.file),message=get(format.message);if(typeof file9!="\
string"||typeof message!="string")return;let code7=get(format.code),name=typeof code7=="string"||typeof code7=="number"?
`${format.codePrefix??""}${code7}`:void 0,words3=name!==void 0&&message.endsWith(` (${name})`)?message.slice(0,-name.length-
3):message,finding={source:format.source,severity:nameSeverity2(get(format.severity)),message:words3,file:file9};name!==
void 0&&(finding.code=name);for(let key of["line","column","endLine","endColumn"]){let value=get(format[key]);typeof value==
"number"&&Number.isInteger(value)&&(finding[key]=value+(format.isFromZero?1:0))}return finding}function nameSeverity2(value){
if(typeof value=="number")return value===1?"warning":"error";let severity=typeof value=="string"?readSeverity(value):void 0;
return severity===void 0?"error":severity==="none"?"notice":severity}function lookUp(from,path6){let value=from;for(let key of path6.
split(".")){if(typeof value!="object"||value===null||!Object.hasOwn(value,key))return;value=value[key]}return value}function parse2(text3){
try{return JSON.parse(text3)}catch{return}}var mostBytes=16*1024*1024,begins2=/^(?:\[\s*)?\{\s*["}]/,mayBegin=/^(?:\[\s*)?(?:\{\s*)?$/,mostBeginning=64,time=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}Z $/,
timeBytes=29,LF=10,blank=32,quote2=34,backslash=92,square=91,curly=123;function createJsonReader(report){let document,begun=import_node_buffer.Buffer.
alloc(0),isMidLine=!1;function findDocument(bytes,from){let nextSquare=from-1,nextCurly=from-1;for(let at=from;nextSquare<
at&&(nextSquare=indexOrEnd(bytes,square,at)),nextCurly<at&&(nextCurly=indexOrEnd(bytes,curly,at)),at=Math.min(nextSquare,
nextCurly),at!==bytes.length;at++){if(!isLineStart(bytes,at,from))continue;let text3=bytes.toString("latin1",at,at+mostBeginning);
if(begins2.test(text3))return at;if(text3.length<mostBeginning&&at+text3.length===bytes.length&&mayBegin.test(text3))return keep(
bytes,at,from),bytes.length}return keepLastLine(bytes,from),bytes.length}function isLineStart(bytes,at,from){if(at===from)
return!isMidLine;if(bytes[at-1]===LF)return!0;let start=at-timeBytes;return bytes[at-1]!==blank||start<from||!time.test(
bytes.toString("latin1",start,at))?!1:start===from?!isMidLine:bytes[start-1]===LF}function keep(bytes,at,from){let hasTime=at>
from&&bytes[at-1]===blank;begun=import_node_buffer.Buffer.from(bytes.subarray(hasTime?at-timeBytes:at)),isMidLine=!1}function keepLastLine(bytes,from){
let start=bytes.lastIndexOf(LF)+1,last2=bytes.subarray(Math.max(start,from));start>from&&(isMidLine=!1),isMidLine||last2.
length>timeBytes?isMidLine=!0:begun=import_node_buffer.Buffer.from(last2)}return{push(more2){let bytes=begun.length>0?import_node_buffer.Buffer.
concat([begun,more2]):more2;begun=import_node_buffer.Buffer.alloc(0);let at=0;for(;at<bytes.length;){if(!document){at=findDocument(
bytes,at),at<bytes.length&&(document=createDocument());continue}at=document.read(bytes,at),!(!document.isComplete()&&!document.
isTooLong())&&(document.isTooLong()||readJsonProblems(document.text(),report),document=void 0,isMidLine=!0)}}}}function createDocument(){
let parts=[],size=0,depth=0,isString=!1,isEscaped=!1,isComplete=!1;return{read(bytes,from){let at=from;for(;at<bytes.length&&
!isComplete;at++){let byte=bytes[at];if(isEscaped)isEscaped=!1;else if(isString&&byte===backslash)isEscaped=!0;else if(byte===
quote2)isString=!isString;else{if(isString)continue;byte===square||byte===curly?depth++:(byte===square+2||byte===curly+2)&&
(isComplete=--depth<=0)}}return size+=at-from,size<=mostBytes&&parts.push(import_node_buffer.Buffer.from(bytes.subarray(
from,at))),at},isComplete:()=>isComplete,isTooLong:()=>size>mostBytes,text:()=>import_node_buffer.Buffer.concat(parts).toString(
"utf8")}}function indexOrEnd(bytes,byte,from){let at=bytes.indexOf(byte,from);return at<0?bytes.length:at}var enters=/^(?:[\w.-]*make(?:\[\d+\])?|ninja): Entering directory [`'"](.+)['"]$/,leaves=/^(?:[\w.-]*make(?:\[\d+\])?|ninja): Leaving directory [`'"](.+)['"]$/,
vitest2=/^ ?(?:RUN|DEV) {2}v\d\S* ((?:\/|[A-Za-z]:[\\/]).+)$/,script2=/^> (?:@[\w.-]+\/)?[\w.-]+@\S+ [\w:.-]+ ((?:\/|[A-Za-z]:\\).+)$/;var folderTriggers=["ing directory ","> ","RUN  v","DEV  v"];function createFolders(){let open2=[],ofScript;return{note(line){
let entered=enters.exec(line)?.[1];entered!==void 0&&(open2=[entered,...open2].slice(0,32));let left=leaves.exec(line)?.[1],
at=left===void 0?-1:open2.indexOf(left);at>=0&&open2.splice(at,1),line.startsWith("> ")&&line.includes("@")&&(ofScript=script2.
exec(line)?.[1]),ofScript=vitest2.exec(line)?.[1]??ofScript},current:()=>ofScript===void 0?open2:[...open2,ofScript]}}var import_node_buffer2=require("node:buffer"),endsTrigger=-2147483648,unknown=-1,digits=[...import_node_buffer2.Buffer.
from("0123456789")],firstRows=256;function indexTriggers(triggers3){let tree=growTree(triggers3);linkFallbacks(tree);let{
classOf,bytesOf}=classBytes(tree),count=bytesOf.length,rowOf=new Int32Array(tree.byte.length).fill(unknown),nodeOf=[],table=new Int32Array(
firstRows*count).fill(unknown);addRow(0);let isCollected=new Uint8Array(1+triggers3.reduce((most,[,value])=>Math.max(most,
value),0));function addRow(node2){if(rowOf[node2]=nodeOf.push(node2)-1,nodeOf.length*count<=table.length)return;let larger=new Int32Array(
2*table.length).fill(unknown);larger.set(table),table=larger}function fill(state,cls){let node2=goOn(tree,nodeOf[state/count],
bytesOf[cls]);rowOf[node2]===unknown&&addRow(node2);let next=rowOf[node2]*count,cell=tree.values.has(node2)?next|endsTrigger:
next;return table[state+cls]=cell,cell}return{find(bytes,from){let cells=table,state=0;for(let at=from;at<bytes.length;at++){
let cls=classOf[bytes[at]],next=cells[state+cls];if(next<0&&(next===unknown&&(next=fill(state,cls),cells=table),next<0))
return at;state=next}return-1},collect(bytes,from,to){let values=[],state=0;for(let at=from;at<to;at++){let cls=classOf[bytes[at]],
next=table[state+cls];if(next===unknown&&(next=fill(state,cls)),state=next&~endsTrigger,!(next>=0))for(let value of tree.
values.get(nodeOf[state/count]))isCollected[value]===0&&values.push(value),isCollected[value]=1}for(let value of values)
isCollected[value]=0;return values.sort((a,b2)=>a-b2)}}}function growTree(triggers3){let tree={byte:[-1],below:[0],beside:[
0],fallback:[0],values:new Map};for(let[trigger,value]of triggers3){let ends4=[0];for(let byte of import_node_buffer2.Buffer.
from(trigger.replace(/\$$/,`
`))){let bytes=byte===35?digits:[byte];ends4=ends4.flatMap(end3=>bytes.map(one=>findBelow(tree,end3,one)||addBelow(tree,
end3,one)))}for(let end3 of ends4)addValues(tree,end3,[value])}return tree}function findBelow({byte,below:below2,beside},node2,wanted){
let child=below2[node2];for(;child!==0&&byte[child]!==wanted;)child=beside[child];return child}function addBelow(tree,node2,byte){
let child=tree.byte.push(byte)-1;return tree.below.push(0),tree.beside.push(tree.below[node2]),tree.fallback.push(0),tree.
below[node2]=child,child}function addValues({values},node2,more2){more2.length>0&&values.set(node2,[...values.get(node2)??
[],...more2])}function goOn(tree,node2,byte){let from=node2;for(;from!==0&&findBelow(tree,from,byte)===0;)from=tree.fallback[from];
return findBelow(tree,from,byte)}function linkFallbacks(tree){let queue=[0];for(let node2 of queue)for(let child=tree.below[node2];child!==
0;child=tree.beside[child]){if(queue.push(child),node2===0)continue;let fallback=goOn(tree,tree.fallback[node2],tree.byte[child]);
tree.fallback[child]=fallback,addValues(tree,child,tree.values.get(fallback)??[])}}function classBytes({byte}){let classOf=new Uint8Array(
256),bytesOf=[-1];for(let one of new Set(byte.slice(1)))classOf[one]=bytesOf.push(one)-1;return{classOf,bytesOf}}var mostSelections=5e3;function prepareSearch(recognisers2,signatures3){let all=[...recognisers2,...signatures3,{triggers:folderTriggers}],
always=all.flatMap(({triggers:triggers3},value)=>triggers3.includes("")?[value]:[]),index=indexTriggers(all.flatMap(({triggers:triggers3},value)=>triggers3.
filter(one=>one!=="").map(one=>[one,value]))),ofSignatures=recognisers2.length,ofFolders=ofSignatures+signatures3.length,
selections=new Map;function sortOut(values){return{recognisers:values.filter(value=>value<ofSignatures).map(value=>recognisers2[value]),
signatures:values.filter(value=>value>=ofSignatures&&value<ofFolders).map(value=>signatures3[value-ofSignatures]),namesFolder:values.
includes(ofFolders)}}return{find:always.length>0?(bytes,from)=>from<bytes.length?from:-1:index.find,select(bytes,from,to){
let found=index.collect(bytes,from,to),key=found.join(),known2=selections.get(key);if(known2)return known2;let selected=sortOut(
[...new Set([...always,...found])].sort((a,b2)=>a-b2));return selections.size<mostSelections&&selections.set(key,selected),
selected}}}var import_node_path3=require("node:path");function locateFile(printed,folders,workspace){let path6=readPath(printed);if(path6===
void 0)return;let{root,realRoot=root,cwd,files}=workspace,paths=(isAbsolute(path6)?[""]:[...folders.map(folder=>join(cwd,
readPath(folder)??"")),cwd,root]).map(base=>join(base,path6)),inside=[...new Set([root,realRoot].flatMap(one=>paths.map(
whole2=>relativeTo(one,whole2))))].filter(one=>one!==void 0);return files?inside.find(one=>files.has(one))??findByEnding(
path6,folders,files):inside[0]??(isAbsolute(path6)?path6:void 0)}var inContainer=/^\/(?:app|code|src|source|work|workspace|workdir|repo|project|build|github\/workspace|usr\/src\/[\w.-]+|opt\/app|var\/www(?:\/html)?)\/(.+)$/;
function findByEnding(path6,folders,files){let plain3=import_node_path3.posix.normalize(path6).replace(/^(?:\.\.?\/)+/,"");
for(let folder of folders){let parts2=import_node_path3.posix.join(folder.replaceAll("\\","/"),plain3).split("/").filter(
part=>part!=="");for(let from=0;from<parts2.length-1;from++){let found=files.findEnding(parts2.slice(from).join("/"));if(found.
length===1)return found[0]}}if(!isAbsolute(plain3)){let found=files.findEnding(plain3);return found.length===1?found[0]:
void 0}let mounted=inContainer.exec(plain3)?.[1];if(mounted!==void 0&&files.has(mounted))return mounted;if(/^\/(?:usr|lib|opt|etc|nix|proc|snap)\//.
test(plain3)||/\/(?:node_modules|site-packages)\//.test(plain3))return;let parts=plain3.split("/").slice(1);for(let from=1;from<
parts.length-1;from++){let end3=parts.slice(from).join("/");if(files.has(end3))return end3}}function readPath(printed){let path6=printed.
trim().replace(/^(["'`])(.*)\1$/,"$2");if(/^file:\/\//i.test(path6))path6=decode(path6.replace(/^file:\/\/(?:localhost)?/i,
""));else{if(/^(?:file:)?\/{0,3}[\w.+-]{2,}:\/\//.test(path6))return;path6.startsWith("file:")&&(path6=decode(path6.slice(
5)))}if(/^\/?[A-Za-z]:[\\/]/.test(path6)&&(path6=path6.replace(/^\//,"")),path6.startsWith("/")||(path6=path6.replaceAll(
"\\","/")),!(path6===""||path6.includes("\0")||path6.endsWith("/")||/^<.*>$/.test(path6)))return path6}function decode(text3){
try{return decodeURIComponent(text3)}catch{return text3}}function isAbsolute(path6){return path6.startsWith("/")||/^[A-Za-z]:\//.
test(path6)}function join(base,path6){return isAbsolute(path6)||base===""?import_node_path3.posix.normalize(path6):import_node_path3.posix.
normalize(`${base}/${path6}`)}function relativeTo(root,path6){let fold=text3=>/^[A-Za-z]:\//.test(text3)?text3.toLowerCase():
text3,start=root.endsWith("/")?root:`${root}/`;return isAbsolute(path6)?fold(path6).startsWith(fold(start))&&path6.length>
start.length?path6.slice(start.length):void 0:path6.startsWith("../")?void 0:path6.replace(/^\.\//,"")}function putOver(knowledge,own,without){return{find:own.length>0?(bytes,from)=>from<bytes.length?from:-1:knowledge.find,
select(bytes,from,to){let selected=knowledge.select(bytes,from,to),wanted=selected.recognisers.filter(({source:source3})=>!without.
has(source3));return{...selected,recognisers:[...own,...wanted]}}}}var forms=[{pattern:/^([^\s:][^:\n]{0,300}\.py):(\d+): \w/gm,isLast:!0},{pattern:/^ *File "([^"\n]{1,300})", line (\d+)/gm,
isLast:!0},{pattern:/panicked at (?:'.{0,500}', )?([^\s:]{1,300}\.rs):(\d+):(\d+)/g},{pattern:/^\s*(?:at|❯) (?:[^(\n]{0,300}\()?([^\s()][^()\n]{0,300}?):(\d+):(\d+)\)?$/gm},
{pattern:/^([^\s:][^:\n]{0,300}\.(?:php|c|cc|cpp|cxx|h|hpp)):(\d+)$/gm},{pattern:/ in ([^\n]{1,300}?\.(?:cs|fs|vb)):line (\d+)/g},
{pattern:/^\s*([\w./-]{1,300}\.go):(\d+): /gm},{pattern:/(?:^|[\s[(#])([\w./~-]{1,300}\.rb):(\d+)/gm}],foreign4=/(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|gems|\.cargo|rustlib)\/|^node:|^<|^\/(?:usr|opt)\/(?:lib|share|local)\/|^\/rustc\//;
function findPlaces(text3){return forms.flatMap(({pattern,isLast=!1})=>{let places=[...text3.matchAll(pattern)].flatMap(
([,file9="",line,column])=>foreign4.test(file9)?[]:[{file:file9,line:Number(line),...column!==void 0&&{column:Number(column)}}]);
return isLast?places.reverse():places})}var frame4=/\bat (?:[\w.$/@-]+\/)?([\w.$]+)\.[\w$<>]+\((\w+\.(?:java|kt|scala|groovy)):(\d+)\)/g;function placeTest(test2,inText){
let base={severity:"error",message:`${test2.name===""?test2.className:test2.name}: ${test2.message}`,source:test2.source};
return[...[...inText.filter(({file:file9})=>file9!==void 0),...findPlaces(test2.text),...findFrames(test2)].map(({file:file9,
line,column,folder})=>({...base,...file9!==void 0&&{file:file9},...line!==void 0&&{line},...column!==void 0&&{column},...folder!==
void 0&&{folder}})),{...base,...test2.file!==void 0&&{file:test2.file},...test2.line!==void 0&&{line:test2.line}}]}function findFrames({
text:text3,className}){let frames=[...text3.matchAll(frame4)].map(([,type="",file9="",line=""])=>({isOwn:type.split("$")[0]===
className.split("$")[0],place:{file:file9,line:Number(line),folder:type.split(".").slice(0,-1).join("/")}}));return[...frames.
filter(({isOwn:isOwn2})=>isOwn2),...frames.filter(({isOwn:isOwn2})=>!isOwn2)].map(({place:place18})=>place18)}function createTestComparison(errors){let words3=new Map;function wordsOf(error3){let known2=words3.get(error3);if(known2!==
void 0)return known2;let made=` ${plainName(error3.message)}`;return words3.set(error3,made),made}return({file:file9,line},name)=>{
let called=plainName(name);return errors.slice(0,1e3).some(one=>file9!==void 0&&one.file!==void 0&&one.file!==file9?!1:file9!==
void 0&&line!==void 0&&one.line===line&&one.file===file9?!0:called!==""&&wordsOf(one).includes(` ${called}: `))}}function plainName(text3){
return text3.replace(/::|[›>»#./\\]|(?<=\S) - /g," ").replace(/\s+/g," ").trim()}var import_node_buffer4=require("node:buffer");var import_node_buffer3=require("node:buffer");var escapeSequences=/\x1b(?:[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)?|\[[0-?]*[ -/]*[@-~]?|[ -/]*[0-~]?)/g;function stripAnsi(text3){
return text3.includes("\x1B")?text3.replace(escapeSequences,""):text3}var LF2=10,mostLineBytes=4096;function endOfLine(bytes,from){let end3=bytes.indexOf(LF2,from);return end3<0?bytes.length:
end3}function countLines(bytes,from,to){let count=0;for(let at=bytes.indexOf(LF2,from);at>=0&&at<to;at=bytes.indexOf(LF2,
at+1))count++;return count}function clean(bytes){let hasReturns=bytes.includes(13);if(!hasReturns&&!bytes.includes(27))return bytes;
let text3=stripAnsi(bytes.toString("latin1"));return import_node_buffer3.Buffer.from(hasReturns?text3.replace(/\r+\n?/g,
`
`):text3,"latin1")}function startOfLast(bytes,count){let start=bytes.length;for(let nth=0;nth<count&&start>0;nth++)start=
start>=2?bytes.lastIndexOf(LF2,start-2)+1:0;return start}var words2="(?:[Ee]rror|[Ww]arning|[Nn]ote|[Hh]elp|[Ff]atal|[Ii]nfo|[Dd]ebug|[Hh]int|In|File|at)\\b",ofJob=/^([^\t]{1,200}\t[^\t]{1,200}\t)(?=\ufeff?\d{4}-\d\d-\d\dT)/,
strong=[/^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z /,/^##\[(?:error|warning|notice|debug|command)\]/,/^(#\d{1,4}) \d+\.\d+ /,
/^(\[(?!(?:error|err|warn|warning|info|fatal|debug|trace|severe|success|x|javac|groovyc|scalac|(?:ant:)?checkstyle|\w*(?:Error|Exception|Failure))\])(?:[\w@/.:-]{1,60} {0,20}\]|[\w@/-]{1,60}\]:))(?: |$)/i,
/^(?:\d\d:\d\d:\d\d )?((?!\d+ {0,20}[|│])[\w@/.:-]{0,59}[\w@/.-]) {0,20}[|│](?: |$)/],bundler=/^\[(?:tsl|sass|eslint|(?:vite|rollup|plugin|builtin)(?::[\w:-]+)?|EVAL|[A-Z]+(?:_[A-Z]+)+)\] /,
weak=[/^(?:Error|Warning|Notice): (?=\S+[:(]\d)/,new RegExp(`^(?!${words2})@?[\\w/.-]{1,60}:[\\w:.-]{1,60}: `),new RegExp(
`^(?!${words2})@?[\\w/-]{1,60}: (?=\\s*\\S)`)],pnpm=/^(?<folder>[\w@./-]{1,100}) [\w:.-]{1,40}: /;function peelStrong(line){
let stream=(line.includes("	")?ofJob.exec(line)?.[1]:void 0)??"",text3=line.slice(stream.length);for(let match=matchAny(
strong,text3);match&&!bundler.test(text3);match=matchAny(strong,text3))stream+=match[1]??"",text3=text3.slice(match[0].length);
return{stream,text:text3.trimEnd()}}function peelWeak(line){let match=matchAny(weak,line)??pnpm.exec(line);if(!match)return;
let folder=match.groups?.folder;return{prefix:match[0],text:line.slice(match[0].length),...folder!==void 0&&{folder}}}function matchAny(patterns,text3){
for(let pattern of patterns){let match=pattern.exec(text3);if(match&&match[0].length>0)return match}}function isSame(one,other){return one.stream===other.stream&&one.prefix===other.prefix}function hasPrefix(text3,prefix){
return text3.startsWith(prefix)||prefix!==""&&text3===prefix.trimEnd()}function lookBack(block,{start,stream,prefix}){let lines=[],
before3=start;return{back(count){for(;lines.length<Math.min(count,12)&&before3>0;){let from=before3>=2?block.lastIndexOf(
LF2,before3-2)+1:0,line=peelStrong(block.toString("utf8",from,Math.min(before3-1,from+mostLineBytes)));line.stream===stream&&
hasPrefix(line.text,prefix)&&lines.push(line.text.slice(prefix.length)),before3=from}return lines[count-1]}}}var mostClueChars=500,mostFrames=64,code5=/^\++ |[(=[]['"`]/;function createSearch({onFinding,onClue,isPassedOver,...options}){
let{knowledge}=options,frames=new Set,folders=createFolders(),block=import_node_buffer4.Buffer.alloc(0),store=block,lineNumber=0,
begun=import_node_buffer4.Buffer.alloc(0);function readBlock(from){let at=from,counted=from;for(;at<block.length;){let hit=frames.
size>0?at:knowledge.find(block,at);if(hit<0)break;let start=hit===at?at:block.lastIndexOf(LF2,hit-1)+1,end3=endOfLine(block,
hit);lineNumber+=countLines(block,counted,end3)+1,counted=end3+1,readLine(start,end3),at=end3+1}lineNumber+=countLines(block,
counted,block.length)}function readAlone(line){let bytes=import_node_buffer4.Buffer.from(`${line}
`),isFound=!1,report=finding=>{isFound=!0,onFinding(finding,folders.current())};for(let recogniser of knowledge.select(bytes,
0,bytes.length).recognisers){let read=recogniser.read(line,report,{back:()=>{}});if(read!==!1){read!==!0&&read.end(report);
break}}return isFound}function readLine(start,end3){let stop2=Math.min(end3,start+mostLineBytes),{stream,text:text3}=peelStrong(
block.toString("utf8",start,stop2));if(isPassedOver?.(text3))return;let selected=knowledge.select(block,start,stop2+1),verdict=offerToFrames(
stream,text3);if(verdict==="quoted")return;selected.namesFolder&&folders.note(text3);for(let{code:code7,pattern}of selected.
signatures){let match=pattern.exec(text3)??pattern.exec(peelWeak(text3)?.text??"");if(match){let line=text3.trim().slice(
0,mostClueChars);onClue({code:code7,line,number:lineNumber,groups:keepText(match.groups)})}}if(verdict==="taken"||verdict===
"last"||selected.recognisers.length===0)return;let at={start,stream,prefix:""},rest2=text3;for(;rest2!==void 0;){let weak2=peelWeak(
rest2);if(ask(selected.recognisers,rest2,at,weak2?.prefix.trim()))return;rest2=weak2?.text,at={...at,prefix:at.prefix+(weak2?.
prefix??""),...weak2?.folder!==void 0&&{folder:weak2.folder}}}}function offerToFrames(stream,text3){let best;for(let open3 of frames){
let{place:place18}=open3;place18.stream!==stream||!hasPrefix(text3,place18.prefix)||(!best||place18.prefix.length>best.place.
prefix.length)&&(best=open3)}if(!best)return"left";let open2=best,report=reportFrom2(open2.place.folder);open2.lines++;let verdict=open2.
frame.take(text3.slice(open2.place.prefix.length),finding=>{open2.lines=0,report(finding)});return verdict==="last"||verdict===
"left"?frames.delete(best):best.lines>=(best.frame.mostLines??500)&&endFrame(best),verdict}function endFrame(open2){frames.
delete(open2),open2.frame.end(reportFrom2(open2.place.folder))}function ask(recognisers2,line,place18,prefix=""){let seen=lookBack(
block,place18);for(let recogniser of recognisers2){let findings=[],found=recogniser.read(line,finding=>findings.push(finding),
seen);if(found!==!1&&!(prefix!==""&&findings.some(({file:file9})=>file9?.startsWith(prefix)))){if(findings.forEach(reportFrom2(
place18.folder)),found!==!0&&frames.size<mostFrames){for(let open2 of frames)isSame(open2.place,place18)&&endFrame(open2);
frames.add({frame:found,lines:0,place:place18})}return!0}}return!1}function reportFrom2(folder){return finding=>{if(finding.
file!==void 0&&code5.test(finding.file))return;let named2=finding.folder??folder;onFinding(finding,named2===void 0?folders.
current():[named2,...folders.current()])}}function pushLines(wholeLines){let kept=block.subarray(startOfLast(block,12)),
fresh=wholeLines.map(clean),length=fresh.reduce((sum,part)=>sum+part.length,kept.length),target=store.length<length?import_node_buffer4.Buffer.
allocUnsafeSlow(2*length):store;kept.copy(target);let at=kept.length;for(let part of fresh)at+=part.copy(target,at);store=
target,block=store.subarray(0,length),readBlock(kept.length)}return{push(bytes){let last2=bytes.lastIndexOf(LF2);if(last2>=
0){let first=begun.length===0?0:bytes.indexOf(LF2)+1;pushLines([import_node_buffer4.Buffer.concat([begun,bytes.subarray(
0,first)]),bytes.subarray(first,last2+1)])}let rest2=bytes.subarray(last2+1),room=mostLineBytes-(last2>=0?0:begun.length);
begun=import_node_buffer4.Buffer.concat(last2>=0?[rest2.subarray(0,room)]:[begun,rest2.subarray(0,Math.max(0,room))])},learn(more2){
knowledge=more2},read:readAlone,end(){begun.length>0&&pushLines([import_node_buffer4.Buffer.concat([begun,import_node_buffer4.Buffer.
from(`
`)])]),begun=import_node_buffer4.Buffer.alloc(0),frames.forEach(endFrame)},lines:()=>lineNumber}}function keepText(groups){
let kept={};for(let[name,text3]of Object.entries(groups??{}))text3!==void 0&&(kept[name]=text3);return kept}var mostErrors=2e3,mostFailedTests=2e3,mostPlaces=10,mostShown=5e3,mostTold=5e4,mostLocated=2e3;function createFinder({workspace,
signatures:signatures3,told,onProblem,onClue}){let errors=[],isTold=createTestComparison(errors),failedTests=0,located2=new Map;
function locate2(printed,folders){let key=`${printed}
${folders.join(`
`)}`,known2=located2.get(key);if(known2!==void 0)return known2;let found=locateFile(printed,folders,workspace);return found!==
void 0&&located2.size<mostLocated&&located2.set(key,found),found}function tell4(finding,folders){tellPlaced(placeFinding(
finding,folders,locate2))}function tellPlaced(problem2,isOfReport=!1){let{file:file9,line,column,severity,message}=problem2,
key=`${file9}
${line}
${column}
${severity}
${message}`;told.has(key)||errors.some(one=>isSameInWords(one,problem2))||(told.size<mostTold&&told.add(key),severity===
"error"&&!isOfReport&&errors.length<mostErrors&&errors.push(problem2),onProblem(problem2))}let knowledge=knowAll(signatures3),
shownLines=new Map,shownAhead=new Map,unwanted=new Set,json=readJson2(),search=readLines();function readJson2(){return createJsonReader(
finding=>{unwanted.has(finding.source)||tell4(finding,[])})}function readLines(){return createSearch({knowledge,onFinding:tell4,
onClue,isPassedOver})}function isPassedOver(line){let count=shownAhead.size>0?shownAhead.get(line.trim())??0:0;return count>
0&&shownAhead.set(line.trim(),count-1),count>0}function addFailedTest(test2){let most=++failedTests>mostFailedTests?0:mostPlaces,
candidates=placeTest(test2,most===0?[]:findIn(test2.text,knowledge)),best;for(let one of[...candidates.slice(0,-1).slice(
0,most),...candidates.slice(-1)])if(best=placeFinding(one,one.folder===void 0?[]:[one.folder],locate2),best.file!==void 0)
break;best&&!isTold(best,test2.name)&&tellPlaced(best,!0)}return{push(bytes){search.push(bytes),json.push(bytes)},learn(own,without){
unwanted=without,search.learn(putOver(knowledge,own,without))},add(problem2,shown2){for(let line of shown2.split(/[\r\n]+/).
map(one=>one.trim()))if(!(line===""||shownLines.size>=mostShown))for(let lines of[shownLines,shownAhead])lines.set(line,
(lines.get(line)??0)+1);problem2.file===void 0&&(isOfRunner(problem2)||search.read(problem2.message))||tell4(problem2,[])},
addReport({findings,failedTests:failedTests2}){for(let finding of findings)tell4(finding,[]);failedTests2.forEach(addFailedTest)},
end:()=>search.end(),restart(){unwanted=new Set,json=readJson2(),search=readLines(),shownAhead=new Map(shownLines)},lines:()=>search.
lines()}}function isSameInWords(one,other){if(one.source==="command"==(other.source==="command")||other.line===void 0||one.
line!==other.line||one.column!==other.column||one.file!==other.file||one.severity!==other.severity)return!1;let[command,
told]=one.source==="command"?[one,other]:[other,one];return told.message.includes(command.message.split(`
`,1)[0].trim())}function findIn(text3,knowledge){let findings=[],search=createSearch({knowledge,onFinding:finding=>findings.
push(finding),onClue(){},isPassedOver:()=>!1});return search.push(import_node_buffer5.Buffer.from(`${text3}
`)),search.end(),findings}function isOfRunner({message}){return/^(?:Process completed with exit code \d+|The process '.*' failed with exit code \d+|The operation was cancel+ed)\.?$/.
test(message.trim())}var known;function knowAll(signatures3){return known?.signatures!==signatures3&&(known={signatures:signatures3,
knowledge:prepareSearch(recognisers,signatures3)}),known.knowledge}var stepScript=/(?:^|[\\/])(?:files[\\/]\d+-[\w-]{1,60}\.\d+|_temp[\\/][0-9a-f-]{36})\.\w{1,4}$/;
function placeFinding(finding,folders,locate2){let{folder:_2,file:file9,line,column,endLine,endColumn,...rest2}=finding;
if(file9===void 0)return rest2;if(stepScript.test(file9)){let where=line===void 0?"":`line ${line} of the step's script:\
 `;return{...rest2,message:`${where}${rest2.message}`}}let found=locate2(file9,folders),known2=keepNumbers({line,column,
endLine,endColumn});if(found!==void 0)return{...rest2,file:found,...known2};if(rest2.source==="command")return{...rest2,
file:file9,...known2};let printed=[file9,line,line&&column].filter(part=>part!==void 0&&part!==0).join(":");return{...rest2,
message:`${printed}: ${rest2.message}`}}function keepNumbers(place18){let kept={};for(let key of["line","column","endLin\
e","endColumn"]){let value=place18[key];value!==void 0&&value>0&&(kept[key]=value)}return kept}var code6="report",announcements=[{code:code6,triggers:["generated xml file: "],pattern:/^-+ generated xml file: (?<path>.+?) -+$/},
{code:code6,triggers:["JUNIT report written to "],pattern:/^\s*JUNIT report written to (?<path>.+)$/},{code:code6,triggers:[
"-reports for the individual test results"],pattern:/Please refer to (?<path>\S+\/(?:surefire|failsafe)-reports) for the individual test results/},
{code:code6,triggers:["See the report at: file:"],pattern:/See the report at: file:\/{0,2}(?<folder>\/.+)\/reports\/tests\/(?<task>[\w-]+)\/index\.html/}];
function readAnnouncement(clue){if(clue.code!==code6)return;let{path:path6,folder,task}=clue.groups;return path6??`${folder}\
/test-results/${task}`}var import_promises=require("node:fs/promises"),import_node_path5=require("node:path");var Node=class{value;next;constructor(value){this.value=value}},Queue=class{#head;#tail;#size;constructor(){this.clear()}enqueue(value){
let node2=new Node(value);this.#head?(this.#tail.next=node2,this.#tail=node2):(this.#head=node2,this.#tail=node2),this.#size++}dequeue(){
let current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=void 0),current.
value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.
iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.
dequeue()}};function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),
validateConcurrency(concurrency),typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be a b\
oolean");let queue=new Queue,activeCount=0,resumeNext=()=>{activeCount<concurrency&&queue.size>0&&(activeCount++,queue.dequeue().
run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve3,arguments_)=>{let result2=(async()=>function_(
...arguments_))();resolve3(result2);try{await result2}catch{}next()},enqueue=(function_,resolve3,reject,arguments_)=>{let queueItem={
reject};new Promise(internalResolve=>{queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,
resolve3,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise((resolve3,reject)=>{
enqueue(function_,resolve3,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},
pendingCount:{get:()=>queue.size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}let abortError=AbortSignal.
abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},concurrency:{get:()=>concurrency,set(newConcurrency){
validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&queue.size>
0;)resumeNext()})}},map:{async value(iterable,function_){let promises=[];try{Array.from(iterable,(value,index)=>{let promise=generator(
function_,value,index);return promises.push(promise),promise})}catch(error3){for(let promise of promises)promise.catch(()=>{});
throw error3}return Promise.all(promises)}}}),generator}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===Number.POSITIVE_INFINITY)&&
concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}function readCheckstyle({findings}){let file9;return{open(name,attributes){if(name==="file"&&(file9=attributes.name),name!==
"error"||file9===void 0)return;let severity=readSeverity(attributes.severity??"error")??"error";if(severity==="none"||attributes.
severity==="ignore")return;let{source:source3="",message=""}=attributes;findings.push({severity,message:withoutRule(message.
trim(),ruleOf(source3)),file:file9,source:toolOf(source3),...numbersOf(attributes),...source3!==""&&{code:ruleOf(source3)}})},
text(){},close(name){name==="file"&&(file9=void 0)}}}function numbersOf({line,column}){let read=text3=>text3!==void 0&&/^[1-9]\d{0,8}$/.
test(text3)?Number(text3):void 0,numbers={line:read(line),column:read(column)};return{...numbers.line!==void 0&&{line:numbers.
line},...numbers.column!==void 0&&{column:numbers.column}}}function toolOf(source3){if(/^[A-Z]\w*(?:\.[A-Z]\w*){3}$/.test(
source3))return"phpcs";let first=/^([a-z][\w-]*)\.(?!puppycrawl)/.exec(source3)?.[1];return first===void 0||first==="com"||
first==="org"?"checkstyle":first}function withoutRule(message,rule8){return rule8!==""&&message.endsWith(` (${rule8})`)?
message.slice(0,-rule8.length-3):message}function ruleOf(source3){return source3.replace(/^com\.puppycrawl\.tools\.checkstyle\.checks\.(?:.*\.)?/,
"").replace(/^[a-z][\w-]*\.(?:rules\.)?(?=.)/,"").replace(/Check$/,"")}function readJunit({failedTests}){let files=[],test2,failure3;return{open(name,attributes){name==="testsuite"||name==="t\
estsuites"?files.push(attributes.file):name==="testcase"?test2=attributes:(name==="failure"||name==="error")&&test2&&(failure3=
{type:attributes.type??"",message:attributes.message??"",text:""})},text(part){failure3&&failure3.text.length<2e4&&(failure3.
text+=part)},close(name){name==="testsuite"||name==="testsuites"?files=files.slice(0,-1):name==="testcase"?test2=void 0:
(name==="failure"||name==="error")&&test2&&failure3&&(failedTests.push(describeTest2(test2,failure3,files.findLast(file9=>file9!==
void 0))),failure3=void 0)}}}function describeTest2(test2,{type,message,text:text3},suiteFile){let file9=test2.file??test2.
filepath??suiteFile,line=Number(test2.line??test2.lineno);return{source:"junit",name:test2.name??"",className:test2.classname??
"",message:describeFailure(test2,message.trim(),text3)||type||"failed",text:text3.trim()===""?message:text3,...file9!==void 0&&
{file:file9},...Number.isInteger(line)&&line>0&&{line}}}var mostLines10=5;function describeFailure(test2,message,text3){
if(message!==""&&!/^failed$/i.test(message))return message;let lines=text3.trim().split(`
`);lines.length>1&&lines[0].includes(`${test2.classname}::`)&&lines.shift();let end3=lines.findIndex(line=>line.trim()===
"");return lines.slice(0,Math.min(mostLines10,end3<0?mostLines10:end3)).map(line=>line.trim()).join(`
`).replace(/^[\w./-]+\.go:\d+: /,"")||message}function readSarif(document){return{findings:listOf(document,"runs").flatMap(run=>listOf(run,"results").flatMap(result2=>readResult(
run,result2)??[])),failedTests:[]}}function readResult(run,result2){if((textOf(result2,"kind")??"fail")!=="fail"||textOf(
result2,"baselineState")==="absent"||listOf(result2,"suppressions").some(one=>(textOf(one,"status")??"accepted")==="acce\
pted"))return;let driver=objectOf(objectOf(run,"tool"),"driver"),rule8=findRule(driver,result2),level=textOf(result2,"le\
vel")??textOf(objectOf(rule8,"defaultConfiguration"),"level")??"warning";if(level==="none")return;let code7=textOf(result2,
"ruleId")??textOf(objectOf(result2,"rule"),"id")??textOf(rule8,"id"),place18=objectOf(listOf(result2,"locations")[0],"ph\
ysicalLocation");return{severity:severityOf(level),message:messageOf(result2,rule8),source:(textOf(driver,"name")??"sari\
f").toLowerCase(),...code7!==void 0&&{code:code7},...fileOf(run,objectOf(place18,"artifactLocation")),...regionOf(objectOf(
place18,"region"))}}function findRule(driver,result2){let rules=listOf(driver,"rules"),index=numberOf(result2,"ruleIndex")??
numberOf(objectOf(result2,"rule"),"index");return rules[index??-1]??rules.find(rule8=>textOf(rule8,"id")===textOf(result2,
"ruleId"))??{}}function severityOf(level){return level==="error"?"error":level==="note"?"notice":"warning"}function messageOf(result2,rule8){
let message=objectOf(result2,"message"),text3=textOf(message,"text")??textOf(objectOf(objectOf(rule8,"messageStrings"),textOf(
message,"id")??"default"),"text")??textOf(message,"markdown")??"",values=Array.isArray(message.arguments)?message.arguments:
[];return text3.replace(/\{(\d{1,3})\}/g,(whole2,index)=>String(values[Number(index)]??whole2)).replace(/\[((?:[^\\\]]|\\.)+)\]\(\d+\)/g,
"$1").trim()}function fileOf(run,location2){let index=numberOf(location2,"index"),known2=index===void 0?{}:objectOf(listOf(
run,"artifacts")[index],"location"),uri=textOf(location2,"uri")??textOf(known2,"uri");if(uri===void 0)return{};let baseId=textOf(
location2,"uriBaseId")??textOf(known2,"uriBaseId"),base=baseId===void 0?void 0:textOf(objectOf(objectOf(run,"originalUri\
BaseIds"),baseId),"uri"),isWhole=/^[a-z][\w+.-]+:/i.test(uri)||uri.startsWith("/"),whole2=base===void 0||isWhole?uri:`${base.
replace(/\/?$/,"/")}${uri}`;return{file:whole2.startsWith("file:")?whole2:decode2(whole2)}}function decode2(text3){try{return decodeURIComponent(
text3)}catch{return text3}}function regionOf(region){let numbers={line:numberOf(region,"startLine"),column:numberOf(region,
"startColumn"),endLine:numberOf(region,"endLine"),endColumn:numberOf(region,"endColumn")};return Object.fromEntries(Object.
entries(numbers).filter(([,value])=>value!==void 0&&value>0))}function isObject(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)}function objectOf(parent,key){let value=isObject(parent)&&Object.hasOwn(parent,key)?parent[key]:
void 0;return isObject(value)?value:{}}function listOf(parent,key){let value=isObject(parent)?parent[key]:void 0;return Array.
isArray(value)?value.filter(isObject):[]}function textOf(parent,key){let value=parent[key];return typeof value=="string"?
value:void 0}function numberOf(parent,key){let value=parent[key];return typeof value=="number"&&Number.isInteger(value)&&
value>=0?value:void 0}var import_saxes=__toESM(require_saxes(),1),mostDepth=64;function readXml(text3,handler){let parser=new import_saxes.SaxesParser,
depth=0;parser.on("error",error3=>{throw error3}),parser.on("opentag",({name,attributes})=>{if(depth>mostDepth)throw new Error(
`elements are more than ${mostDepth} deep`);handler.open(localName(name),attributes,depth++)}),parser.on("closetag",({name})=>handler.
close(localName(name),--depth)),parser.on("text",part=>handler.text(part)),parser.on("cdata",part=>handler.text(part)),parser.
write(text3.replace(/^\ufeff/,"")).close()}function localName(name){return name.slice(name.indexOf(":")+1)}var readers={testsuites:readJunit,testsuite:readJunit,checkstyle:readCheckstyle};function readReport4(text3){let start=text3.
replace(/^\ufeff/,"").trimStart();if(start.startsWith("{"))return readSarif(readJson(start));if(start.startsWith("<"))return readXmlReport(
start);throw new Error(start===""?"is empty":"is neither XML nor JSON")}function readXmlReport(text3){let contents={findings:[],
failedTests:[]},handler,other;try{readXml(text3,{open(name,attributes,depth){depth===0&&(handler=Object.hasOwn(readers,name)?
readers[name](contents):void 0),handler||(other??=name),handler?.open(name,attributes,depth)},text:part=>handler?.text(part),
close:(name,depth)=>handler?.close(name,depth)})}catch(error3){throw new Error(`is not well-formed XML: ${error3.message}`)}
if(other===void 0)return contents;throw new Error(`has the root "${other}", which is neither that of JUnit nor of Checks\
tyle`)}function readJson(text3){let document;try{document=JSON.parse(text3)}catch(error3){throw new Error(`is not JSON: ${error3.
message}`)}if(Array.isArray(document.runs))return document;throw new Error('is JSON, but not SARIF: it has no list "runs\
"')}var import_node_fs=require("node:fs"),import_node_path4=require("node:path");function findFiles(glob,cwd,take){let seen=new Set,takeOnce=path6=>seen.has(path6)?!0:(seen.add(path6),take(path6));for(let parts of parseGlob(
process.platform==="win32"?glob.replaceAll("\\","/"):glob)){let start=rootOf(parts[0]);if(!walk(start??"",start===void 0?
parts:parts.slice(1),cwd,takeOnce))return}}function rootOf(first){if(first?.kind==="name")return first.name===""?"/":process.
platform==="win32"&&/^[A-Za-z]:$/.test(first.name)?`${first.name}/`:void 0}function walk(folder,parts,cwd,take){let[part,
...rest2]=parts;if(part===void 0)return!0;if(part.kind==="name")return visit((0,import_node_path4.join)(folder,part.name),
rest2,cwd,take);if(part.kind==="folders"&&rest2.length>0&&!walk(folder,rest2,cwd,take))return!1;for(let entry3 of readFolder(
(0,import_node_path4.resolve)(cwd,folder))){let path6=(0,import_node_path4.join)(folder,entry3.name);if(part.kind==="pat\
tern"){if(part.pattern.test(entry3.name)&&!visit(path6,rest2,cwd,take))return!1}else if(entry3.isDirectory()){if(!walk(path6,
parts,cwd,take))return!1}else if(rest2.length===0&&isFile2((0,import_node_path4.resolve)(cwd,path6))&&!take(path6))return!1}
return!0}function visit(path6,rest2,cwd,take){let stat2=statPath((0,import_node_path4.resolve)(cwd,path6));return stat2?.
isDirectory()?walk(path6,rest2.length>0?rest2:[{kind:"folders"}],cwd,take):stat2===void 0||rest2.length>0?!0:take(path6)}
function isFile2(path6){let stat2=statPath(path6);return stat2!==void 0&&!stat2.isDirectory()}function statPath(path6){try{
return(0,import_node_fs.statSync)(path6)}catch{return}}function readFolder(path6){try{return(0,import_node_fs.readdirSync)(
path6,{withFileTypes:!0}).sort((a,b2)=>a.name<b2.name?-1:1)}catch{return[]}}var mostFiles=500,mostBytes2=32*1024*1024,atOnce=2,clockSlackMs=2e3;async function readReports({declared,announced,cwd,since}){
let asked=declared.map(glob=>({glob,paths:listFiles(glob,cwd)})),told=announced.flatMap(glob=>listFiles(glob,cwd).filter(
path6=>path6.endsWith(".xml"))),paths=[...new Set([...asked.flatMap(one=>one.paths),...told])].slice(0,mostFiles),limit=pLimit(
atOnce),all=await Promise.all(paths.map(path6=>limit(()=>readOne(path6,since)))),read=new Map(paths.map((path6,index)=>[
path6,all[index]])),faults=asked.flatMap(({glob,paths:found})=>found.length===0?`reports "${glob}": no such file after t\
he step; it starts from "${cwd}"`:found.every(path6=>read.get(path6)===void 0)?`reports "${glob}": ${found.length===1?"t\
he file there is":"the files there are"} older than the attempt, and not read`:found.map(path6=>read.get(path6)).filter(
one=>typeof one=="string"));return{contents:all.filter(one=>typeof one=="object"),faults:[...new Set(faults)]}}function listFiles(glob,cwd){
let found=[];return findFiles(glob,cwd,path6=>found.push((0,import_node_path5.resolve)(cwd,path6))<mostFiles),found.sort()}
async function readOne(path6,since){try{let found=await(0,import_promises.stat)(path6);if(!found.isFile())return`report \
"${path6}" is no file`;let{mtimeMs,ctimeMs,size}=found;return Math.max(mtimeMs,ctimeMs)<since-clockSlackMs?void 0:size>mostBytes2?
`report "${path6}" has ${size} bytes, more than the ${mostBytes2} that are read`:readReport4(await(0,import_promises.readFile)(
path6,"utf8"))}catch(error3){return`report "${path6}" ${error3.message}`}}var import_node_fs2=require("node:fs"),import_node_path6=require("node:path"),mostFiles2=1e5,passedOver=new Set([".git",
"node_modules",".venv","venv",".tox",".nox"]),staleAfterMs=1e4;function openWorkspace(root,cwd){let real=realPath(root),
workspace={root:slash(root),cwd:slash(cwd)};return real===void 0?workspace:{...workspace,...real!==root&&{realRoot:slash(
real)},files:createFiles(root)}}function createFiles(root){let byName,madeAt=0;return{has:path6=>isFile3((0,import_node_path6.join)(
root,path6)),findEnding(ending){return(!byName||Date.now()-madeAt>staleAfterMs)&&(byName=indexByName(root),madeAt=Date.now()),
(byName.get(ending.slice(ending.lastIndexOf("/")+1))??[]).filter(path6=>path6===ending||path6.endsWith(`/${ending}`))}}}
function indexByName(root){let byName=new Map,folders=[""],count=0;for(let folder of folders)for(let entry3 of listFolder(
(0,import_node_path6.join)(root,folder))){let path6=folder===""?entry3.name:`${folder}/${entry3.name}`;if(entry3.isDirectory()&&
!passedOver.has(entry3.name)&&folders.push(path6),!!entry3.isFile()){if(++count>mostFiles2)return byName;byName.set(entry3.
name,[...byName.get(entry3.name)??[],path6])}}return byName}function listFolder(path6){try{return(0,import_node_fs2.readdirSync)(
path6,{withFileTypes:!0})}catch{return[]}}function isFile3(path6){try{return(0,import_node_fs2.statSync)(path6).isFile()}catch{
return!1}}function realPath(path6){try{return(0,import_node_fs2.realpathSync)(path6)}catch{return}}function slash(path6){
return process.platform==="win32"?path6.replaceAll("\\","/"):path6}var sliceBytes=1024*1024,chunkBytes=64*1024,memory=import_node_buffer6.Buffer.allocUnsafeSlow(chunkBytes),signatures2=[...signatures,
...announcements],mostProblems=1e3,mostCluesEach=5,usualLimits={deadlineMs:2e3,patienceMs:5e3},sliceMs=1e3;function searchOutput(options,limits=usualLimits){
let{path:path6,root,cwd}=options,workspace=openWorkspace(root,cwd),changes=options.matchers.length>0?[{at:0,add:options.
matchers.map(watchMatcher)}]:[],applied=0,commands=[],hasOwn=!1,tooSlow=[],asked,fd,position2=0,finder=createFinder({workspace,
signatures:signatures2,told:new Set,onProblem:noteProblem,onClue:noteClue}),found=[],clues=new Map,announced=new Set,counts={
error:0,warning:0,notice:0},leftOut=0;function watchMatcher(data){let recogniser=recogniseBy(data),spentMs=0;function watch(work){
asked=data.owner;let startedAt=performance.now(),done=work();return spentMs+=performance.now()-startedAt,spentMs>limits.
patienceMs&&leaveOut(data.owner),done}return{...recogniser,read(line,report,seen){let read=watch(()=>recogniser.read(line,
report,seen));return typeof read=="boolean"?read:{...read,take:(row7,tell4)=>watch(()=>read.take(row7,tell4))}}}}function leaveOut(owner){
tooSlow.includes(owner)||tooSlow.push(owner);for(let change of changes)change.add=change.add.filter(({source:source3})=>source3!==
owner);applied=-1}function noteProblem(problem2){counts[problem2.severity]++,counts[problem2.severity]<=mostProblems?found.
push(problem2):leftOut++}function noteClue(clue){let report=readAnnouncement(clue);report!==void 0?announced.add(report):
clues.set(clue.code,[...(clues.get(clue.code)??[]).filter(({number})=>number!==clue.number),clue].slice(-mostCluesEach))}
function applyChanges(){let due=changes.filter(({at})=>at<=position2);if(due.length===applied)return;applied=due.length;
let own=[],without=new Set;for(let{add,remove}of due){own=[...add,...own.filter(({source:source3})=>source3!==remove)],remove!==
void 0&&without.add(remove);for(let{source:source3}of add)without.delete(source3)}hasOwn=own.length>0,finder.learn(own,without)}
function withinDeadline(work){if(!hasOwn)return work(),!0;try{return runGuarded(work,limits.deadlineMs),!0}catch(error3){
if(error3.code!=="ERR_SCRIPT_EXECUTION_TIMEOUT"||asked===void 0)throw error3;return leaveOut(asked),position2=0,clues=new Map,
finder.restart(),!1}}function tellCommands(){let due=commands.findIndex(({at})=>at>position2),next=due<0?commands:commands.
slice(0,due),told=0,isDone=next.every(({problem:problem2,shown:shown2})=>withinDeadline(()=>finder.add(problem2,shown2))&&
++told);return told>0&&(commands=commands.slice(told)),isDone}function readChunk(to){if(applyChanges(),!tellCommands())return!0;
let stops=[to,commands[0]?.at??to,changes.find(({at})=>at>position2)?.at??to],chunk=memory.subarray(0,Math.min(chunkBytes,
Math.min(...stops)-position2)),length=readBytes(chunk);return length===0?!1:(withinDeadline(()=>finder.push(chunk.subarray(
0,length)))&&(position2+=length),!0)}function readBytes(into){try{return fd??=(0,import_node_fs3.openSync)(path6,"r"),(0,import_node_fs3.readSync)(
fd,into,0,into.length,position2)}catch{return 0}}function take(){let taken={...noFindings,problems:found,leftOut,tooSlow};
return found=[],leftOut=0,tooSlow=[],taken}return{readSlice(to){let stop2=Math.min(to,position2+sliceBytes),until=performance.
now()+sliceMs;for(;position2<stop2&&performance.now()<until;)if(!readChunk(stop2))return!0;return position2>=to},addProblem:(at,problem2,shown2)=>commands.
push({at,problem:problem2,shown:shown2}),addMatchers:(at,matchers)=>changes.push({at,add:matchers.map(watchMatcher)}),removeMatchers:(at,owner)=>changes.
push({at,add:[],remove:owner}),take,async end(){let to=position2;for(let command of commands)command.at=0;for(;!tellCommands();)
for(;position2<to&&readChunk(to););for(;!withinDeadline(()=>finder.end());)for(;position2<to&&readChunk(to););fd!==void 0&&
(0,import_node_fs3.closeSync)(fd);let{reports:declared,since}=options,reports=await readReports({declared,announced:[...announced],
cwd,since});return reports.contents.forEach(finder.addReport),{...take(),clues:[...clues.values()].flat(),reportFaults:reports.
faults,lines:finder.lines()}}}}function runGuarded(work,timeout){let name=Symbol.for("parallel-plan.guarded"),world=globalThis;
world[name]=work;try{guarded.runInThisContext({timeout})}finally{delete world[name]}}var guarded=new import_node_vm.Script(
"globalThis[Symbol.for('parallel-plan.guarded')]()");function serveSearch(){let tell4=message=>import_node_worker_threads.parentPort.postMessage(message),jobs=new Map,due=new Set,
working=!1;function receive(message){let{id}=message;if(message.type==="open"){jobs.set(id,{search:searchOutput(message.
options),bytes:0,ended:!1});return}let job=jobs.get(id);job&&(guard(id,job,()=>obey(message,job)),working||work())}function obey(message,job){
switch(message.type){case"problem":job.search.addProblem(message.at,message.problem,message.shown);return;case"add-match\
ers":job.search.addMatchers(message.at,message.matchers);return;case"remove-matchers":job.search.removeMatchers(message.
at,message.owner);return;case"grown":case"end":job.bytes=message.bytes,job.ended=message.type==="end",due.add(message.id)}}
function work(){let[id]=due;if(working=id!==void 0,id===void 0)return;due.delete(id);let job=jobs.get(id);guard(id,job,()=>{
let isRead=job.fault!==void 0||job.search.readSlice(job.bytes);isRead||due.add(id),isRead&&job.ended?endJob(id,job):tell4(
{id,findings:job.search.take(),ended:!1})}),setImmediate(work)}function endJob(id,job){jobs.delete(id);let broken=fault=>({
...noFindings,...job.search.take(),fault});(job.fault===void 0?job.search.end():Promise.reject(new Error(job.fault))).catch(
error3=>broken(error3.message)).then(found=>tell4({id,findings:found,ended:!0}))}function guard(id,job,act){try{act()}catch(error3){
job.fault??=error3.message,job.ended&&due.add(id)}}import_node_worker_threads.parentPort.on("message",receive)}serveSearch();
