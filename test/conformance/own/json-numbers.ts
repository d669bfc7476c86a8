// construct: json-numbers
// policy: map
// trap: json_encode writes 2.0 for a whole float and 0.1 with serialize_precision 17 as 0.10000000000000001
function main(): void {
    const whole = 10 / 5;
    console.log(JSON.stringify({ whole, half: 1 / 2, tenth: 0.1, third: 1 / 3 }));
    console.log(JSON.stringify([0, -1, 1.5, 100, 123456789012, 0.1 + 0.2]));
    const parsed = JSON.parse('{"a":1.0,"b":1e3,"c":0.5,"d":-7,"e":9007199254740991}') as Record<string, number>;
    console.log(Object.values(parsed).join(' ') + ' ' + JSON.stringify(parsed));
    console.log('' + (parsed['a'] === 1) + (parsed['b'] === 1000));
    console.log(JSON.stringify(Math.floor(7.5)) + JSON.stringify(Math.round(2.4)));
}

main();
