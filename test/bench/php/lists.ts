// Orders: chosen, grouped, added up and sorted.

interface Order {
    id: number;
    customer: string;
    amount: number;
    tags: string[];
}

function ordersOf(count: number): Order[] {
    const orders: Order[] = [];
    for (let i = 0; i < count; i++) {
        const tags = i % 4 === 0 ? ['new', 'large'] : ['old'];
        orders.push({ id: i, customer: 'c' + (i % 17), amount: (i * 37) % 101, tags });
    }
    return orders;
}

function totals(orders: Order[]): Record<string, number> {
    const sums: Record<string, number> = {};
    for (const order of orders) {
        sums[order.customer] = (sums[order.customer] ?? 0) + order.amount;
    }
    return sums;
}

function largest(orders: Order[], count: number): number[] {
    const sorted = [...orders].sort((a, b) => b.amount - a.amount || a.id - b.id);
    return sorted.slice(0, count).map((order) => order.id);
}

function tagged(orders: Order[], tag: string): Order[] {
    return orders.filter((order) => order.tags.includes(tag) && order.amount > 10);
}

export function work(): string {
    const orders = ordersOf(400);
    const chosen = tagged(orders, 'new');
    const sum = chosen.reduce((all, order) => all + order.amount, 0);
    const hasLarge = orders.some((order) => order.amount > 99);
    const first = orders.find((order) => order.amount === 50);
    const parts = Object.entries(totals(orders)).map(([customer, total]) => customer + '=' + total);
    return [sum, hasLarge ? 1 : 0, first?.id ?? -1].join(' ') + parts.join(',') + largest(orders, 20).join(' ');
}
