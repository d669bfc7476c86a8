<?php

// Runs many programs in one process. Every program has a namespace of its own, so that their names cannot meet. One line
// of JSON for each: what it printed (base64), how it ended, what PHP had to say. After a fatal error the line is missing.

$files = json_decode((string) file_get_contents((string) getenv('FLVX_TEST_INPUT')), true);
$said = [];
set_error_handler(static function (int $level, string $message, string $file, int $line) use (&$said): bool {
    $said[] = $message . ' in line ' . $line;

    return true;
});

foreach ($files as $index => $file) {
    $said = [];
    $ended = null;
    ob_start();
    try {
        (static function (string $program): void {
            require $program;
        })($file);
    } catch (Throwable $error) {
        $ended = get_class($error) . ': ' . $error->getMessage() . ' in line ' . $error->getLine();
    }
    $output = (string) ob_get_clean();
    echo json_encode([$index, base64_encode($output), $ended === null ? null : base64_encode($ended), base64_encode(implode("\n", $said))]), "\n";
}
