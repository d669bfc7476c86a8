class Named {
    name = 'a';
}
function each(values: Named[], visit: (at: number, ...values: Named[]) => void): void {
    visit(values.length, ...values);
}
each([new Named()], /*@*/(at: number, value?: { name: string }): void => console.log(at + (value?.name ?? '')));
