<?php

/**
 * Loads the stand-in for WHMCS and a server module, and does what it is told until there is nothing more to do. It is
 * one PHP process, as WHMCS's cron is: each task has a database connection, a session and a clock of its own, and the
 * module's code is loaded once. The answer to a task says what each step gave, and everything PHP or the module said
 * beside it.
 */

use FlvxTest\Conversation;
use FlvxTest\Whmcs\Runner;

require_once __DIR__ . '/../php/converse.php';
$classes = 'Strict,Seam,Schema,Connector,Cipher,Api,Whmcs,Statics,Runner,functions,seam-functions';
foreach (explode(',', $classes) as $name) {
    require_once __DIR__ . "/src/$name.php";
}

$input = json_decode(file_get_contents(getenv('FLVX_TEST_INPUT')), true);
if ($input['illuminate'] !== '') {
    require_once 'Illuminate/Database/autoload.php';
    class_alias('Illuminate\Database\Capsule\Manager', 'WHMCS\Database\Capsule');
} else {
    require_once __DIR__ . '/src/capsule.php';
}
define('WHMCS', true);
define('ROOTDIR', dirname($input['module'], 3));

$runner = new Runner($input['module'], $input['illuminate']);
$answer = null;
while (($task = Conversation::next($answer)) !== null) {
    $answer = json_encode(
        $runner->perform($task),
        JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR
    );
}
