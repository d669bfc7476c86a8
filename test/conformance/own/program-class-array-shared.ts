// construct: program-class-array-shared
// policy: map
class Account {
    constructor(public name: string, public balance: number = 0) {}
    deposit(amount: number): void {
        this.balance += amount;
    }
}
class Bank {
    private accounts: Account[] = [];
    open(name: string): Account {
        const account = new Account(name);
        this.accounts.push(account);
        return account;
    }
    find(name: string): Account | undefined {
        return this.accounts.find((a) => a.name === name);
    }
    total(): number {
        return this.accounts.reduce((sum, a) => sum + a.balance, 0);
    }
    all(): Account[] {
        return this.accounts;
    }
}
const bank = new Bank();
const ann = bank.open('ann');
bank.open('bob').deposit(20);
ann.deposit(5.5);
bank.find('ann')!.deposit(1);
for (const account of bank.all()) {
    account.balance *= 2;
}
console.log('' + bank.total());
console.log(bank.all().map((a) => `${a.name}=${a.balance}`).join(', '));
