/** What the stand-ins had to refuse since somebody last looked. */
const complaints: string[] = [];

/** Thrown for a use that the stand-in does not model. The module may catch it; the test learns of it all the same. */
export class NotModelled extends Error {
    override readonly name = 'NotModelled';
}

/** Refuses a use that the stand-in does not model or that WHMCS or PHP would punish. */
export function refuse(message: string): never {
    complaints.push(message);
    throw new NotModelled(message);
}

/** Notes something that is wrong but does not stop the module. */
export function complain(message: string): void {
    complaints.push(message);
}

/** Takes the complaints away. */
export function takeComplaints(): string[] {
    return complaints.splice(0);
}
