/** The module's sentences in simplified Chinese. `:name:` stands for a value. */
export class Chinese {
    static readonly TEXTS: Record<string, string> = {
        'meta.openPanel': '打开 FLVX 面板',

        'setting.quota': '每个周期的流量，单位 GB（1 GB = 1024 MB），1 到 99999；99999 表示不限量。',
        'setting.forwards': '客户最多可以拥有的转发数量，1 到 99999。',
        'setting.tunnel': '面板上的隧道编号，或用逗号分隔的多个编号，如 1,3,7。留空则使用服务器的 Access Hash。',
        'setting.speed': '面板上的限速规则编号。留空或 0 表示不限速。',
        'setting.days': '每次付款至少有效的天数，0 到 36500。0 表示永不过期。',
        'setting.reset': '流量计数器何时清零。',
        'setting.termination': '服务终止后如何处理面板用户。',

        'server.missing': '此服务没有关联 FLVX 服务器。请为它选择服务器，或在“系统设置 > 服务器”中填写面板的主机名。',
        'server.address':
            'FLVX 服务器的主机名“:address:”不是有效地址。请填写面板地址，如 panel.example.com，如有端口请一并写上。',
        'server.accessHash':
            'FLVX 服务器的 Access Hash 中有模块不认识的一行“:line:”。请只填写隧道编号，或填写 tunnel=1,3、ca=/path/to/ca.pem、verify=off 这样的行。',
        'server.verifyOff':
            '面板的证书未经校验（Access Hash 中为 verify=off）：传输途中的任何人都能读到管理员密码。请为面板配置有效证书，或用 ca=/path 指定签发机构。',

        'service.missing': 'WHMCS 没有说明操作的是哪个服务，或该服务已不存在。请打开该服务后重试。',
        'service.addon':
            'FLVX 不能作为产品附加项销售，因为 WHMCS 交给模块的是附加项所属产品的编号。未作任何更改。请将其设为独立产品。',
        'service.busy': '另一个操作正在处理此服务，本次未做任何改动。请稍等一分钟再试。',

        'plan.quota':
            '流量配额“:value:”不是 :least: 到 :most: 之间的整数。请在产品的模块设置或可配置选项中更正“Traffic Quota (GB)”。',
        'plan.forwards':
            '转发数量“:value:”不是 :least: 到 :most: 之间的整数。请在产品的模块设置或可配置选项中更正“Max Forwards”。',
        'plan.speed':
            '限速规则“:value:”不是 :least: 到 :most: 之间的整数。请在产品的模块设置或可配置选项中更正“Speed Limit ID”；留空表示不限速。',
        'plan.days':
            '有效天数“:value:”不是 :least: 到 :most: 之间的整数。请在产品的模块设置或可配置选项中更正“Expiry Days”。',
        'plan.tunnel':
            '隧道“:value:”不是编号，也不是 1,3,7 这样的列表。请在产品的模块设置或可配置选项中更正“Tunnel ID”，或更正服务器的 Access Hash。',
        'plan.tunnelMissing':
            '没有选择隧道。请在产品的模块设置中填写“Tunnel ID”，或在服务器的 Access Hash 中填写默认隧道。',
        'plan.noSuchTunnel':
            '面板上没有编号为 :id: 的隧道。请在面板的隧道页面查看编号，并更正产品的“Tunnel ID”或服务器的 Access Hash。',
        'plan.tunnelDisabled': '隧道 :id:（:name:）在面板上已停用。请在面板上启用它，或选择其他隧道。',
        'plan.noSuchSpeedLimit':
            '面板上没有编号为 :id: 的限速规则，面板会把它当作“不限速”。请在面板的限速页面查看编号，并更正产品的“Speed Limit ID”。',

        'panel.noHost':
            '无法解析面板地址中的域名（:detail:）。请检查服务器的主机名是否有误，并确认 WHMCS 服务器能够解析域名，然后重试。',
        'panel.noConnection':
            '无法连接面板（:detail:）。请检查服务器的主机名、端口和“安全连接”选项，确认面板正在运行且没有防火墙阻挡，然后重试。',
        'panel.connectTimeout':
            '未能及时与面板建立连接（:detail:）。请检查服务器的主机名和端口，并确认没有防火墙丢弃 WHMCS 服务器发出的数据包，然后重试。',
        'panel.tls':
            '无法与面板建立安全连接（:detail:）。请检查端口是否提供 HTTPS；如果只提供 HTTP，请取消勾选“安全连接”。',
        'panel.certificate':
            '面板的证书未被接受（:detail:）。请检查证书是否属于该主机名、是否已过期，或在 Access Hash 中用 ca=/path 指定签发机构。',
        'panel.caFile':
            '无法读取证书机构列表（:detail:）。请检查 Access Hash 中用 ca= 指定的文件：须位于 WHMCS 服务器上、可由 PHP 读取，并为 PEM 格式。',
        'panel.noAnswer':
            '面板没有给出完整的回答（:detail:），因此不知道它是否已经执行。请重试：模块会先查看，只做尚未完成的部分。',
        'panel.outOfTime': '面板响应太慢，无法一次完成。已完成的部分会保留。请重试：模块会从中断处继续。',
        'panel.tooLarge': '面板的回答超过 :limit: MB，未予读取。请检查主机名是否指向 FLVX 面板。',
        'panel.serverError':
            '面板的网页服务器报告错误（HTTP :status:），因此不知道面板是否已经执行。请确认面板正在运行，然后重试。',
        'panel.unsupported': '面板没有接口 :path:。请升级到 FLVX 2.1.0 或更高版本。',
        'panel.wrongAddress':
            '此地址有响应（HTTP :status:），但不是面板的接口。请检查服务器的主机名、端口和路径；如果是从 http 跳转到 https，请勾选“安全连接”。',
        'panel.notJson':
            '此地址返回的是网页而不是数据（:path:）。请检查服务器的主机名、端口和路径；应填写您打开面板时使用的地址。',
        'panel.notFlvx':
            '此地址有响应，但不像 FLVX 面板（:path:）。请检查服务器的主机名和端口，并确认面板为 FLVX 2.1.0 或更高版本。',
        'panel.notUtf8': '某个值含有非 UTF-8 字符，未予发送。请重新输入后再试。',
        'panel.refused': '面板拒绝了 :path:，原话为“:message:”。请按其内容处理后重试。',

        'login.missing': '服务器没有填写用户名或密码。请在“系统设置 > 服务器”中填写面板管理员的账号。',
        'login.wrong': '面板不接受用户名“:user:”和服务器中填写的密码。请在“系统设置 > 服务器”中填写面板管理员的账号。',
        'login.captcha': '面板登录时要求验证码，程序无法完成。请在面板设置中关闭验证码。',
        'login.disabled': '面板管理员“:user:”已被停用。请在面板上启用该账号，或填写其他管理员。',
        'login.notAdmin': '面板用户“:user:”不是管理员。请在“系统设置 > 服务器”中填写面板管理员的账号。',
        'login.refused': '面板拒绝登录，原话为“:message:”。请按其内容处理后重试。',
        'login.token':
            '面板不接受模块的登录（“:message:”）。请确认服务器中填写的是管理员账号，并且面板已设置 JWT_SECRET。',

        'user.missing': '面板上没有此服务的用户。如果是在面板上被删除的，请执行“创建”重新建立。',
        'user.notOurs':
            '自定义字段 flvx_user_id 指向面板用户 :id:（:name:），该用户不是为此服务创建的。未做任何改动。清空该字段即可创建新用户，也可用服务页面上的按钮关联此用户。',
        'user.otherServer':
            '此服务是在编号为 :server: 的服务器上开通的，而现在的服务器上没有该面板用户。请改回原来的服务器，或先在原服务器上终止服务。',
        'user.taken':
            '面板用户 :id: 已属于服务 :services:。未做任何改动。请清空此服务的自定义字段以创建新用户，或先在另一个服务上取消关联。',

        'create.nameTaken':
            '面板上已有用户“:name:”，且不是为此服务创建的。未做任何改动。请在自定义字段 flvx_username 中填写其他名称，或将其清空。',
        'create.badName':
            '自定义字段 flvx_username 中的名称“:name:”不符合面板要求，面板只接受 3 到 20 个字母、数字或 _ . @ + -。请更正该字段或将其清空。',
        'create.vanished': '面板表示已创建用户“:name:”，但列表中没有。请重试；如再次出现，请查看面板日志。',
        'assign.missing': '隧道 :id: 已分配，但面板没有在该用户的隧道中列出。请重试；如再次出现，请查看面板日志。',
        'assign.unreadable':
            '面板无法列出该用户的隧道，因为其中一条已被删除，而此版本的面板会因此出错。请将面板升级到 FLVX 2.1.4 或更高版本。',
        'assign.unsettled':
            '面板在更改用户隧道时没有回答，可能仍在处理。请一分钟后重试：模块会查看并完成尚未完成的部分。',

        'forward.failed': '以下转发未能处理：:ids:。:reason:',
        'forward.nodeAway': '节点 :node: 离线或没有响应。',
        'forward.orphan': '该转发所在的隧道已在面板上从用户处收回，面板无法停止它；请在面板上删除该转发。',
        'forward.unchanged': '面板回复成功，却没有任何改动；其数据库可能正忙。请重试。',
        'forward.lost':
            '该用户的隧道权限曾在面板上被删除后重新建立，转发可能仍以旧权限运行，面板无法停止它；请在面板上删除该转发。',

        'suspend.unfinished':
            '登录已关闭，也无法新建转发，但没有全部停止。:problem: 问题解决后，每小时对账会继续完成并通知 WHMCS；也可以再次执行“暂停”。',
        'unsuspend.expired':
            '服务仍会处于过期状态（:date:）。请设置更晚的下次付款日，或在产品中增加有效天数，然后重试。',
        'reset.ignored': '面板没有按要求将流量计数器清零，其余未作更改。面板的数据库可能繁忙：请一分钟后重试。',
        'open.unfinished': '用户及其隧道已启用，但并非所有转发都处于应有的状态。:problem: 问题解决后请重试。',
        'package.unfinished': '更改未能完成。:problem: 问题解决后请重试。',
        'terminate.unfinished':
            '并非所有转发都已删除，因此用户暂时保留隧道；已无法新建转发。:problem: 问题解决后请再次执行“终止”。',
        'terminate.nodeAway':
            '服务 :service: 已终止，面板用户已删除，但某个节点尚未停止转发；它上线后十分钟内向面板报告时会停止。:problem:',

        'password.rule': '密码未更改：面板要求 6 到 20 个字符，首尾不能有空格。请换一个密码。',
        'password.notNow': '目前无法更改密码。请稍后再试；如果一直如此，请联系我们。',
        'password.failed': '服务 :service: 的密码未更改，已提示客户稍后再试。:answer:',

        'link.noNumber': '没有可关联的面板用户。请在自定义字段 flvx_user_id 中填写其编号，保存后重试。',
        'link.noUser':
            '面板上没有编号为 :id: 的用户，或该用户是管理员，而管理员不能出售。请更正自定义字段 flvx_user_id 后重试。',
        'link.hasUser': '此服务已有面板用户 :id:。如需更换，请先取消关联。',

        'button.check': '与面板核对',
        'button.reconcile': '与面板对账并修正',
        'button.link': '关联 flvx_user_id 中的面板用户',
        'button.unlink': '取消关联面板用户',

        'drift.userMissing': '面板上没有此服务的用户；请执行“创建”重新建立。',
        'drift.toClose': '服务已暂停，但面板上没有全部停止。',
        'drift.toOpen': '服务处于有效状态，但面板上的用户未启用。',
        'drift.expiry': '面板上的到期日相对下次付款日过早，应为 :date:。',
        'drift.reset': '新周期已开始，但流量计数器没有清零。',
        'drift.toPause': '服务已超出配额或已过期，但仍有转发在运行。',
        'drift.toBringBack': '已重新有可用流量，但面板暂停的转发尚未恢复。',
        'drift.surplus': '运行中的转发比允许的 :most: 条多 :count: 条；最新的会被暂停。',
        'drift.room': '允许的转发数量已增加：因超出数量而暂停的转发将从最早的开始恢复。',
        'drift.unsettled': '已暂停的转发可能仍在运行：某个操作没有完成，或其中一条有流量。',
        'drift.renamed': '客户在面板上的名称现为 :name:。',
        'drift.mended': '服务 :service: 已与面板对账并修正。:findings:',
        'drift.left': '服务 :service: 未能与面板对账。:answer:',

        'action.unexpected':
            '模块因意外错误而停止（:message:）。请重试；如再次出现，请打开模块日志，并到 https://t.me/flvxpanel 寻求帮助。',

        'test.noTunnel': '登录成功，但面板上还没有隧道。请在销售之前创建。',
        'test.noTable':
            '登录成功，但 WHMCS 的数据库用户没有建表权限，因此每次请求都要重新登录。授予 CREATE 权限即可保留登录。',

        'admin.problem': 'FLVX',
        'admin.user': '面板用户',
        'admin.status': '面板状态',
        'admin.enabled': '已启用',
        'admin.disabled': '已停用',
        'admin.traffic': '流量',
        'admin.usedOf': '已用 :used:，共 :quota:（:percent:%）',
        'admin.expiry': '面板到期日',
        'admin.expiresOn': ':expiry:（WHMCS 下次付款日：:dueDate:）',
        'admin.expiredOn': ':expiry:，已过期（WHMCS 下次付款日：:dueDate:）',
        'admin.noDueDate': '无',
        'admin.forwards': '转发',
        'admin.runningAndPaused': '运行 :running: 条，暂停 :paused: 条（允许 :most: 条）',
        'admin.notes': '备注',
        'admin.unfinished': '上一次操作未能完成，请再次执行。',
        'admin.surplus': '有 :count: 条转发因超出允许的 :most: 条而暂停；允许数量增加后，将从最早的开始恢复。',
        'admin.noSnapshot': '不知道哪些转发是客户自己暂停的，因此取消暂停服务时会全部恢复。',
        'admin.lastRun': '每小时对账上次运行于 :time:。',
        'admin.neverRan':
            '每小时对账尚未运行：请打开产品的模块设置并保存一次，使 WHMCS 识别模块的钩子，并确认 WHMCS 的计划任务在运行。',
        'admin.missingFields': '产品缺少自定义字段 :names:。请在产品中添加，类型为文本框。',

        'page.language': 'zh-CN',
        'page.title': '流量转发',
        'page.username': '用户名',
        'page.password': '密码',
        'page.show': '显示密码',
        'page.hide': '隐藏密码',
        'page.tunnel': '隧道',
        'page.none': '无',
        'page.traffic': '流量',
        'page.usedOf': '已用 :used: / :quota:',
        'page.usedUnlimited': '已用 :used:，不限量',
        'page.left': '剩余 :left:',
        'page.resetOn': '将于 :date: 清零',
        'page.unlimited': '不限量',
        'page.expiry': '到期',
        'page.never': '永不过期',
        'page.past': '已过期',
        'page.lastDay': '剩余不到 1 天',
        'page.oneDay': '剩余 1 天',
        'page.days': '剩余 :count: 天',
        'page.forwards': '转发',
        'page.upTo': '最多 :most: 条',
        'page.openPanel': '打开面板',
        'page.pending': '您的服务正在开通，完成后此页面会显示登录信息。',
        'page.ended': '此服务已结束。',
        'page.suspended': '此服务已暂停，您的转发已停止。请支付未付账单或联系我们。',
        'page.expired': '此服务已过期，您的转发已停止。请续费或联系我们。',
        'page.usedUp': '您的流量已用完，转发已暂停。有可用流量后转发会自动恢复；如需更多流量，请联系我们。',
        'page.disabled': '您的账号在面板上已停用。请联系我们。',
        'page.surplus':
            '您的服务最多允许同时运行 :most: 条转发，超出的 :count: 条已暂停（最新的先暂停）。暂停或删除其他转发，或升级套餐后，它们会恢复运行。',
        'page.away': '面板没有响应，暂时无法显示数据。请稍后再试。',
        'page.trouble': '暂时无法显示数据。如果一直如此，请联系我们。',
        'page.missing': '面板上没有找到您的账号。请联系我们。',
    };
}
