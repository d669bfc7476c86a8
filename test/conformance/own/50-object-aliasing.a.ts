// construct: object-aliasing
// policy: map-or-reject
// trap: a record is a PHP array: the alias and the callee get copies
interface Account { balance: number; tags: string[] }

function deposit(account: Account, amount: number): void {
    account.balance += amount;
}

function main(): void {
    const account: Account = { balance: 1, tags: [] };
    const alias = account;
    alias.balance = 10;
    console.log('' + account.balance);
    deposit(account, 5);
    console.log('' + account.balance);
    const accounts = [account];
    accounts[0].tags.push('x');
    console.log('' + account.tags.length);
}

main();
