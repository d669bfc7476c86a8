// construct: multi-line-template
// policy: map
function page(title: string, rows: string[]): string {
    return `<html>
    <h1 class="big">${title}</h1>
${rows.map((row) => `    <li data-x='1'>${row}</li>`).join('\n')}
</html>
`;
}

function main(): void {
    console.log(page('A & "B"', ['one', '$two', '{three}']));
    console.log(`
leading`);
    console.log(`trailing
`);
    console.log(`EOT;
  HTML;`);
}

main();
