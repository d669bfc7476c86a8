<?php

// Runs many programs in one process. Every program has a namespace of its own, so that their names cannot meet; their
// global variables are global, as in a file that is run alone, and are gone afterwards. One line of JSON for each, at
// once, into a file: what it printed (base64), how it ended, what PHP had to say. After a fatal error, and where PHP had
// to be ended by force, the line of the guilty program is the first that is missing.

$fuzzBatch = (object) json_decode((string) file_get_contents((string) getenv('FLVX_TEST_INPUT')), true);
$fuzzBatch->out = fopen($fuzzBatch->answers, 'ab');
set_error_handler(static function (int $level, string $message, string $file, int $line) use ($fuzzBatch): bool {
    $fuzzBatch->said[] = $message . ' in line ' . $line;

    return true;
});

foreach ($fuzzBatch->programs as $fuzzBatch->index => $fuzzProgram) {
    $fuzzBatch->said = [];
    $fuzzBatch->ended = null;
    // Of CPU time, where PHP can count it; elsewhere whoever started PHP loses patience.
    set_time_limit(5);
    ob_start();
    try {
        eval($fuzzProgram);
    } catch (Throwable $fuzzError) {
        $fuzzBatch->ended = get_class($fuzzError) . ': ' . $fuzzError->getMessage() . ' in line ' . $fuzzError->getLine();
    }
    $fuzzOutput = (string) ob_get_clean();
    fwrite($fuzzBatch->out, json_encode([
        $fuzzBatch->index,
        base64_encode($fuzzOutput),
        $fuzzBatch->ended === null ? null : base64_encode($fuzzBatch->ended),
        base64_encode(implode("\n", $fuzzBatch->said)),
    ]) . "\n");
    foreach (array_keys($GLOBALS) as $fuzzName) {
        if (strncmp($fuzzName, 'fuzz', 4) !== 0 && $fuzzName[0] !== '_' && !in_array($fuzzName, ['GLOBALS', 'argv', 'argc'], true)) {
            unset($GLOBALS[$fuzzName]);
        }
    }
}
