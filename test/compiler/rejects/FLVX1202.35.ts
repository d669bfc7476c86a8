const options = { cause: new Error('before') };
const made = new Error('after', /*@*/options);
function fail(): void {
    throw new Error('behind');
}
try {
    try {
        throw made;
    } finally {
        fail();
    }
} catch (error) {
    if (error instanceof Error) {
        console.log(/*@*/error.cause instanceof Error);
    }
}
