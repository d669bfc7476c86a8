<?php

// Runs two functions in turn, again and again, and tells how long each took.

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
foreach ($input['files'] as $file) {
    require $file;
}
[$generated, $hand] = array_map(function (array $call): callable {
    return function () use ($call) {
        return $call[0](...array_slice($call, 1));
    };
}, [$input['generated'], $input['hand']]);
if ($generated() !== $hand()) {
    echo json_encode(['error' => 'the results differ: ' . substr($generated(), 0, 200) . ' / ' . substr($hand(), 0, 200)]);
    exit(1);
}

/** Nanoseconds that so many runs take. */
function taken(callable $work, int $times): int
{
    $start = hrtime(true);
    for ($i = 0; $i < $times; $i++) {
        $work();
    }
    return hrtime(true) - $start;
}

// As many runs at a time as the clock needs.
$times = max(1, (int) ($input['slice'] * 1e6 / max(1, min(taken($hand, 1), taken($hand, 1), taken($hand, 1)))));
$pairs = [];
for ($round = 0; $round < $input['rounds']; $round++) {
    if ($round % 2 === 0) {
        $first = taken($generated, $times);
        $pairs[] = [$first / $times, taken($hand, $times) / $times];
    } else {
        $second = taken($hand, $times);
        $pairs[] = [taken($generated, $times) / $times, $second / $times];
    }
}
echo json_encode(['pairs' => $pairs]);
