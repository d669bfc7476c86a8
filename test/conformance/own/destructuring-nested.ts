// construct: destructuring-nested
// policy: map-or-reject
interface Answer { data: { users: Array<{ name: string; ports: number[] }>; total: number }; code: number }

function main(): void {
    const answer: Answer = { data: { users: [{ name: 'ann', ports: [80, 443] }], total: 1 }, code: 0 };
    const { data: { users: [{ name, ports: [first, second = 0] }], total }, code } = answer;
    console.log(name + first + second + total + code);
    const { code: status, ...others } = answer;
    console.log(status + Object.keys(others).join(','));
    const [[a, b], [c] = [9]] = [[1, 2]];
    console.log('' + a + b + c);
    let x = 0;
    let y = 0;
    ({ x, y } = { x: 5, y: 6 });
    console.log('' + x + y);
    const key = 'code';
    const { [key]: dynamic } = answer;
    console.log('' + dynamic);
    const [head = 'none', ...tail] = [] as string[];
    console.log(head + tail.length);
}

main();
