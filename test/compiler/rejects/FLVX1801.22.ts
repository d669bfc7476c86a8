class Box {
    /*@*/'a-b' = 1;
}
enum Step {
    /*@*/'one-two' = 1,
}
const step: Step | null = null;
console.log('' + (step === null) + (new Box() === null));
