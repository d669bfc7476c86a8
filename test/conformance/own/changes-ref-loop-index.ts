// construct: changes-ref-loop-index
// policy: map
const orders = [{ id: 1, lines: [{ q: 2, p: 5 }], total: 0 }, { id: 2, lines: [{ q: 1, p: 3 }, { q: 4, p: 2 }], total: 0 }];
for (const order of orders) {
    for (const line of order.lines) {
        order.total += line.q * line.p;
    }
}
console.log(orders.map((o) => o.total).join());
