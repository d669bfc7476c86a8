// policy: map
// Regular expressions in a record that is a constant.

const PATTERNS = { email: /^\S+@\S+$/, phone: /^\d+$/ } as const;
function kind(text: string): string {
    return PATTERNS.email.test(text) ? 'mail' : PATTERNS.phone.test(text) ? 'phone' : 'other';
}
console.log(kind('a@b'), kind('12'), kind('?'));
