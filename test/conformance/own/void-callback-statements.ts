// construct: what has a value in JavaScript and none in PHP, as the whole of a callback
// policy: map
function run(task: () => void): void { task(); }
const ages: Record<string, number> = { ann: 3, bob: 4 };
let [one, two] = [1, 2];
run(() => delete ages['ann']);
run(() => ([one, two] = [two, one]));
console.log(`${JSON.stringify(ages)} ${one} ${two}`);
