// construct: program-invoice
// policy: map
interface Line { sku: string; qty: number; unit: number; taxed?: boolean }
interface Totals { net: number; tax: number; gross: number }
function totals(lines: Line[], rate: number): Totals {
    let net = 0;
    let tax = 0;
    for (const { qty, unit, taxed = true } of lines) {
        const sum = qty * unit;
        net += sum;
        if (taxed) tax += sum * rate;
    }
    return { net, tax: Math.round(tax * 100) / 100, gross: Math.round((net + tax) * 100) / 100 };
}
const t = totals([{ sku: 'a', qty: 2, unit: 9.99 }, { sku: 'b', qty: 1, unit: 5, taxed: false }], 0.19);
console.log(JSON.stringify(t));
console.log(`Net: ${t.net.toFixed(2)} Tax: ${t.tax} Gross: ${t.gross}`);
