// construct: json-parse
// policy: map
interface Answer { code: number; msg: string; data: { list: number[] } | null }

function main(): void {
    const answer = JSON.parse('{"code":0,"msg":"ok","data":{"list":[1,2]}}') as Answer;
    console.log('' + answer.code + answer.msg);
    console.log(answer.data === null ? 'none' : answer.data.list.join(','));
    const empty = JSON.parse('{"code":1,"msg":"no","data":null}') as Answer;
    console.log(empty.data === null ? 'none' : 'some');
    const list = JSON.parse('[3,"x"]') as unknown[];
    console.log('' + list.length);
    console.log(JSON.parse('"text"') as string);
    try {
        JSON.parse('{broken');
        console.log('parsed');
    } catch (error) {
        console.log('invalid json');
    }
    const text = JSON.parse('"\\u4e2d\\n\\/"') as string;
    console.log('' + text.length + text);
}

main();
