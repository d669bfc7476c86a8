// policy: map
// `toString` of what is not there throws, `String` of it does not.

const numbers = [1, 0.5];
const answers = [true];
for (const at of [0, 1]) {
    try {
        console.log(String(numbers[at + 1]), numbers[at + 1]!.toString(), String(answers[at]), answers[at]!.toString());
    } catch (error) {
        console.log(error instanceof TypeError);
    }
}
