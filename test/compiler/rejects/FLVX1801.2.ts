// says: PHP gives a meaning to such names
// says: exceptions have a method of that name
class Problem extends Error {
    /*@*/__set(): void {
        console.log('set');
    }

    /*@*/getTrace(): string {
        return 'trace';
    }
}
new Problem('x').__set();
