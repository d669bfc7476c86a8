<?php

/** Generated from src/lang/English.ts; edit the source. */

namespace WHMCS\Module\Server\Flvx\Lang;

if (!defined('WHMCS')) {
    die('This file cannot be accessed directly');
}

/** The module's sentences in English. `:name:` stands for a value. */
class English
{
    public const TEXTS = [
        'meta.openPanel' => 'Open the FLVX panel',
        'setting.quota' => 'Traffic per period in GB (1 GB = 1024 MB), 1 to 99999; 99999 means unlimited.',
        'setting.forwards' => 'How many forwards the customer may have, 1 to 99999.',
        'setting.tunnel' =>
            'Number of the tunnel on the panel, or several such as 1,3,7. Empty: the server’s Access Hash.',
        'setting.speed' => 'Number of a speed limit on the panel. Empty or 0: no limit.',
        'setting.days' => 'Days that a payment lasts at least, 0 to 36500. 0: the service does not expire.',
        'setting.reset' => 'When the traffic counters start again from zero.',
        'setting.termination' => 'What becomes of the panel user when the service is terminated.',
        'server.missing' =>
            'This service is not connected to an FLVX server. Choose a server for it, or enter the panel’s hostname under System Settings > Servers.',
        'server.address' =>
            'The hostname “:address:” of the FLVX server is not an address. Enter the panel’s address such as panel.example.com, with a port behind it where it has one.',
        'server.accessHash' =>
            'The Access Hash of the FLVX server has a line that the module does not know, “:line:”. Enter tunnel numbers alone, or lines such as tunnel=1,3, ca=/path/to/ca.pem or verify=off.',
        'server.verifyOff' =>
            'The panel’s certificate is not checked (verify=off in the Access Hash): anybody on the way can read the admin password. Give the panel a valid certificate, or name its authority with ca=/path.',
        'service.missing' =>
            'WHMCS did not say which service this is about, or the service no longer exists. Open the service and try again.',
        'service.addon' =>
            'FLVX cannot be sold as a product addon, because WHMCS gives the module the number of the product to which the addon belongs. Nothing was changed. Make it a product of its own.',
        'service.busy' =>
            'Another action is at work on this service. Nothing was changed. Wait a minute and try again.',
        'plan.quota' =>
            'The traffic quota “:value:” is not a whole number from :least: to :most:. Correct Traffic Quota (GB) in the product’s module settings or in the configurable option.',
        'plan.forwards' =>
            'The number of forwards “:value:” is not a whole number from :least: to :most:. Correct Max Forwards in the product’s module settings or in the configurable option.',
        'plan.speed' =>
            'The speed limit “:value:” is not a whole number from :least: to :most:. Correct Speed Limit ID in the product’s module settings or in the configurable option; empty means no limit.',
        'plan.days' =>
            'The expiry “:value:” is not a whole number of days from :least: to :most:. Correct Expiry Days in the product’s module settings or in the configurable option.',
        'plan.tunnel' =>
            'The tunnel “:value:” is not a number or a list such as 1,3,7. Correct Tunnel ID in the product’s module settings or in the configurable option, or the server’s Access Hash.',
        'plan.tunnelMissing' =>
            'No tunnel is chosen. Enter Tunnel ID in the product’s module settings, or a default tunnel in the server’s Access Hash.',
        'plan.noSuchTunnel' =>
            'The panel has no tunnel number :id:. Look up the number on the panel’s tunnel page and correct Tunnel ID in the product, or the server’s Access Hash.',
        'plan.tunnelDisabled' =>
            'Tunnel :id: (:name:) is disabled on the panel. Enable it there, or choose another Tunnel ID.',
        'plan.noSuchSpeedLimit' =>
            'The panel has no speed limit number :id:, and would take it for “no limit”. Look up the number on the panel’s speed limit page and correct Speed Limit ID in the product.',
        'panel.noHost' =>
            'The name in the panel’s address cannot be resolved (:detail:). Check the hostname of the server for typing errors, and that WHMCS’s server can resolve names; then try again.',
        'panel.noConnection' =>
            'The panel cannot be reached (:detail:). Check hostname, port and Secure of the server, and that the panel runs and no firewall is in between; then try again.',
        'panel.connectTimeout' =>
            'No connection to the panel came about in time (:detail:). Check hostname and port of the server, and that no firewall swallows what WHMCS’s server sends there; then try again.',
        'panel.tls' =>
            'No secure connection to the panel (:detail:). Check that the port speaks HTTPS; if it speaks plain HTTP, untick Secure.',
        'panel.certificate' =>
            'The panel’s certificate was not accepted (:detail:). Check that it is made for this hostname and has not expired, or name the certificate’s authority in the Access Hash with ca=/path.',
        'panel.caFile' =>
            'The list of certificate authorities cannot be read (:detail:). Check the file that the Access Hash names with ca=: it has to be on WHMCS’s server, readable for PHP, in PEM form.',
        'panel.noAnswer' =>
            'The panel gave no complete answer (:detail:), so it is not known whether it did what was asked. Try again: the module looks first and does only what is still missing.',
        'panel.outOfTime' =>
            'The panel answers too slowly to finish this in one go. What was done so far is kept. Try again: the module goes on where it stopped.',
        'panel.tooLarge' =>
            'The panel’s answer is larger than :limit: MB and was not read. Check that the hostname leads to the FLVX panel.',
        'panel.serverError' =>
            'The panel’s web server reports an error (HTTP :status:), so it is not known whether the panel did what was asked. Check that the panel runs, then try again.',
        'panel.unsupported' => 'The panel does not know :path:. Update it to FLVX 2.1.0 or later.',
        'panel.wrongAddress' =>
            'Something answers at this address (HTTP :status:), but it is not the panel’s interface. Check hostname, port and path of the server; a redirect from http to https means that Secure has to be ticked.',
        'panel.notJson' =>
            'Something answers at this address, but with a web page instead of data (:path:). Check hostname, port and path of the server; what belongs there is the address with which you open the panel.',
        'panel.notFlvx' =>
            'Something answers at this address, but not like an FLVX panel (:path:). Check hostname and port of the server, and that the panel is FLVX 2.1.0 or later.',
        'panel.notUtf8' => 'A value holds characters that are not UTF-8 and was not sent. Enter it anew and try again.',
        'panel.refused' =>
            'The panel refused :path: with the words “:message:”. Put right what they name, then try again.',
        'login.missing' =>
            'The server has no username or password. Enter those of a panel admin under System Settings > Servers.',
        'login.wrong' =>
            'The panel does not accept the username “:user:” with the password of the server. Enter the login of a panel admin under System Settings > Servers.',
        'login.captcha' =>
            'The panel asks for a captcha at login, which no program can solve. Turn the captcha off in the panel’s settings.',
        'login.disabled' =>
            'The panel admin “:user:” is disabled. Enable the account on the panel, or enter another one.',
        'login.notAdmin' =>
            'The panel user “:user:” is no admin. Enter the login of a panel admin under System Settings > Servers.',
        'login.refused' =>
            'The panel refused the login with the words “:message:”. Put right what they name, then try again.',
        'login.token' =>
            'The panel does not accept the module’s login (“:message:”). Check that the panel user of the server is an admin and that JWT_SECRET is set on the panel.',
        'user.missing' =>
            'The panel has no user for this service. If he was deleted there, run Create to make him anew.',
        'user.notOurs' =>
            'The custom field flvx_user_id names the panel user :id: (:name:), who was not made for this service. Nothing was changed. Empty the field to have a new user made, or link this one with the button on the service.',
        'user.otherServer' =>
            'This service was set up on the server number :server:, and the server it is on now has no such panel user. Choose the former server again, or terminate the service there first.',
        'user.taken' =>
            'The panel user :id: already belongs to the service :services:. Nothing was changed. Empty this service’s custom fields to have a new user made, or unlink him from the other service first.',
        'create.nameTaken' =>
            'The panel already has a user “:name:”, who was not made for this service. Nothing was changed. Enter another name in the custom field flvx_username, or empty it.',
        'create.badName' =>
            'The name “:name:” in the custom field flvx_username does not suit the panel, which takes 3 to 20 letters, digits or _ . @ + -. Correct the field, or empty it.',
        'create.vanished' =>
            'The panel said that it made the user “:name:”, but does not list him. Try again; if it happens once more, look at the panel’s log.',
        'assign.missing' =>
            'The panel does not list tunnel :id: among the user’s tunnels although it was assigned. Try again; if it happens once more, look at the panel’s log.',
        'assign.unreadable' =>
            'The panel cannot list the user’s tunnels, because one of them was deleted and this version of the panel trips over it. Update the panel to FLVX 2.1.4 or later.',
        'assign.unsettled' =>
            'The panel did not answer while it changed a tunnel of the user, so it may still be at work. Try again in a minute: the module looks and does what is still missing.',
        'forward.failed' => 'It could not be done for the forwards :ids:. :reason:',
        'forward.nodeAway' => 'The node :node: is offline or does not answer.',
        'forward.orphan' =>
            'The forward belongs to a tunnel that was taken from the user on the panel, so the panel cannot stop it; delete the forward there.',
        'forward.unchanged' => 'The panel said yes and changed nothing; its database may be busy. Try again.',
        'forward.lost' =>
            'It may still run for an assignment that was removed on the panel and made anew, where the panel cannot stop it; delete the forward there.',
        'suspend.unfinished' =>
            'The login is closed and no new forwards can be made, but not everything could be stopped. :problem: The hourly reconciliation goes on as soon as that is mended, and tells WHMCS when it is done; you may also run Suspend again.',
        'unsuspend.expired' =>
            'The service would still be expired (:date:). Set a later next due date, or more Expiry Days in the product, and try again.',
        'reset.ignored' =>
            'The panel did not set the traffic counters to zero, although that is due. Nothing else was changed. Its database may be busy: try again in a minute.',
        'open.unfinished' =>
            'The user and his tunnels are enabled, but not every forward is as it should be. :problem: Try again when that is mended.',
        'package.unfinished' => 'The change could not be finished. :problem: Try again when that is mended.',
        'terminate.unfinished' =>
            'Not all forwards could be deleted, so the user keeps his tunnels for now; no new forwards can be made. :problem: Run Terminate again when that is mended.',
        'terminate.nodeAway' =>
            'Service :service: was terminated and its panel user deleted, but a node has not stopped the forwards yet; it does so at its next report to the panel, within ten minutes of being online. :problem:',
        'password.rule' =>
            'The password was not changed: the panel takes 6 to 20 characters, with no blank at the beginning or end. Choose another one.',
        'password.notNow' =>
            'The password could not be changed at the moment. Please try again later, and contact us if it stays like this.',
        'password.failed' =>
            'The password of service :service: was not changed, and the customer was told to try again later. :answer:',
        'link.noNumber' =>
            'There is no panel user to link. Enter his number in the custom field flvx_user_id, save, and try again.',
        'link.noUser' =>
            'The panel has no user number :id:, or he is an admin, and admins cannot be sold. Correct the custom field flvx_user_id and try again.',
        'link.hasUser' =>
            'This service already has the panel user :id:. Unlink him first if the service is to have another one.',
        'button.check' => 'Check against the panel',
        'button.reconcile' => 'Reconcile with the panel',
        'button.link' => 'Link the panel user in flvx_user_id',
        'button.unlink' => 'Unlink the panel user',
        'drift.userMissing' => 'The panel has no user for this service; run Create to make him anew.',
        'drift.toClose' => 'The service is suspended, but not everything is stopped on the panel.',
        'drift.toOpen' => 'The service is active, but its user is not enabled on the panel.',
        'drift.expiry' => 'The expiry on the panel is too early for the next due date; it should be :date:.',
        'drift.reset' => 'A new period has begun, but the traffic counters have not started from zero.',
        'drift.toPause' => 'The service is over its quota or expired, but forwards are running.',
        'drift.toBringBack' => 'There is traffic left again, but the forwards that the panel paused are still paused.',
        'drift.surplus' => ':count: forwards more than the :most: allowed are running; the newest are paused.',
        'drift.room' =>
            'More forwards are allowed again: the oldest of those that were paused for their number come back.',
        'drift.unsettled' =>
            'Paused forwards may be running: an action did not come to its end, or one of them carried traffic.',
        'drift.renamed' => 'The customer calls himself :name: on the panel now.',
        'drift.mended' => 'Service :service: was reconciled with the panel. :findings:',
        'drift.left' => 'Service :service: could not be reconciled with the panel. :answer:',
        'action.unexpected' =>
            'An unexpected error stopped the module (:message:). Try again; if it happens once more, turn on the Module Log and ask for help at https://t.me/flvxpanel.',
        'test.noTunnel' => 'The login works, but the panel has no tunnel yet. Make one before you sell.',
        'test.noTable' =>
            'The login works, but the database user of WHMCS may not make tables, so the module logs in anew for every request. Grant CREATE to have the login kept.',
        'admin.problem' => 'FLVX',
        'admin.user' => 'Panel user',
        'admin.status' => 'Status on the panel',
        'admin.enabled' => 'Enabled',
        'admin.disabled' => 'Disabled',
        'admin.traffic' => 'Traffic',
        'admin.usedOf' => ':used: of :quota: used (:percent:%)',
        'admin.expiry' => 'Expiry on the panel',
        'admin.expiresOn' => ':expiry: (next due date in WHMCS: :dueDate:)',
        'admin.expiredOn' => ':expiry:, expired (next due date in WHMCS: :dueDate:)',
        'admin.noDueDate' => 'none',
        'admin.forwards' => 'Forwards',
        'admin.runningAndPaused' => ':running: running, :paused: paused (:most: allowed)',
        'admin.notes' => 'Notes',
        'admin.unfinished' => 'The last action could not be finished; run it again.',
        'admin.surplus' =>
            ':count: forwards are paused because only :most: are allowed; the oldest come back when more are allowed.',
        'admin.noSnapshot' =>
            'It is not known which forwards the customer paused himself, so after a suspension all of them come back.',
        'admin.lastRun' => 'The hourly reconciliation last ran at :time:.',
        'admin.neverRan' =>
            'The hourly reconciliation has not run yet: open the product’s Module Settings and save them once, so that WHMCS notices the module’s hooks, and check that WHMCS’s cron runs.',
        'admin.missingFields' => 'The product lacks the custom fields :names:. Add them to the product, type Text Box.',
        'page.language' => 'en',
        'page.title' => 'Traffic forwarding',
        'page.username' => 'Username',
        'page.password' => 'Password',
        'page.show' => 'Show password',
        'page.hide' => 'Hide password',
        'page.tunnel' => 'Tunnels',
        'page.none' => 'none',
        'page.traffic' => 'Traffic',
        'page.usedOf' => ':used: of :quota: used',
        'page.usedUnlimited' => ':used: used, unlimited',
        'page.left' => ':left: left',
        'page.resetOn' => 'starts from zero on :date:',
        'page.unlimited' => 'unlimited',
        'page.expiry' => 'Expires',
        'page.never' => 'never',
        'page.past' => 'expired',
        'page.lastDay' => 'less than a day left',
        'page.oneDay' => '1 day left',
        'page.days' => ':count: days left',
        'page.forwards' => 'Forwards',
        'page.upTo' => 'up to :most:',
        'page.openPanel' => 'Open the panel',
        'page.pending' => 'Your service is being set up. This page shows your login as soon as it is ready.',
        'page.ended' => 'This service has ended.',
        'page.suspended' =>
            'This service is suspended: your forwards are stopped. Please pay open invoices or contact us.',
        'page.expired' => 'This service has expired: your forwards are stopped. Please renew it or contact us.',
        'page.usedUp' =>
            'Your traffic is used up, so your forwards are paused. They come back as soon as there is traffic again; please contact us if you need more.',
        'page.disabled' => 'Your account is disabled on the panel. Please contact us.',
        'page.surplus' =>
            'Your service allows :most: forwards at a time; those beyond (:count:) are paused, the newest first. They come back when you pause or delete others, or with a larger package.',
        'page.away' =>
            'The figures cannot be shown at the moment because the panel does not answer. Please try again later.',
        'page.trouble' => 'The figures cannot be shown at the moment. Please contact us if it stays like this.',
        'page.missing' => 'Your account was not found on the panel. Please contact us.',
    ];
}
