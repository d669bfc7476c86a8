// says: the method `stop` of the interface is optional
interface Job {
    run(): string;
    /*@*/stop?(): void;
}
class Copy implements Job {
    run(): string {
        return 'copied';
    }
}
console.log(new Copy().run());
