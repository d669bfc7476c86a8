// construct: enums-consts
// policy: map
// trap: a top-level const is invisible inside PHP functions
enum Status { Off, On, Paused = 5 }
enum Mode { Read = 'r', Write = 'w' }
const LIMIT = 10;
const PREFIX = 'id-';

function describe(status: Status, mode: Mode): string {
    return PREFIX + status + mode + (status === Status.On ? ' on' : ' off');
}

function main(): void {
    console.log(describe(Status.On, Mode.Read));
    console.log(describe(Status.Paused, Mode.Write));
    console.log('' + LIMIT * 2);
    console.log(Mode.Write + Status.Off);
}

main();
