<?php

// Compiles the given source without running any of it: a `return` comes before its first statement that runs.
// `declare` and `namespace` have to stay first.

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
(static function (string $source): void {
    $tokens = token_get_all($source);
    $position = 0;
    $insertAt = null;
    $pending = false;
    foreach ($tokens as $token) {
        [$id, $text] = is_array($token) ? $token : [null, $token];
        $position += strlen($text);
        if ($id === T_OPEN_TAG) {
            $insertAt = $position;
        } elseif ($id === T_DECLARE || $id === T_NAMESPACE) {
            $pending = true;
        } elseif ($pending) {
            if ($text === ';') {
                $insertAt = $position;
                $pending = false;
            }
        } elseif ($id !== T_WHITESPACE && $id !== T_COMMENT && $id !== T_DOC_COMMENT) {
            break;
        }
    }
    if ($insertAt === null) {
        echo 'no PHP in it';
        return;
    }
    eval('?>' . substr($source, 0, $insertAt) . ' return; ' . substr($source, $insertAt));
})($input['source']);
