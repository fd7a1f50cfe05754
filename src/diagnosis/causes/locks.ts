/** What somebody else holds: locks of tools and databases, ports. */
import { type Cause, quote, say } from '../cause.ts';

export const lockHeld: Cause = {
  code: 'lock-held',
  blame: 'plan',
  transient: true,
  exitCodes: [100],
  looks: [
    {
      triggers: ['Could not get lock', 'Unable to acquire the dpkg', 'Unable to lock'],
      pattern:
        /^E: (?:Could not get lock (?<path>\S+?)\.?(?: |$)|Unable to acquire the dpkg|Unable to lock (?:directory|the administration))/,
    },
    {
      triggers: ['lock was locked by another process'],
      pattern: /^dpkg: error: (?:dpkg )?(?:frontend |database )?lock was locked by (?<apt>another) process/,
    },
    {
      triggers: ['dpkg status database is locked'],
      pattern: /^dpkg: error: dpkg status database is (?<apt>locked) by another process/,
    },
    { triggers: ['acquiring the state lock'], pattern: /\bError acquiring the (?<terraform>state lock)/ },
    { triggers: ['waiting for file lock on'], pattern: /^ *Blocking waiting for file lock on (?<cargo>.+)$/ },
    {
      triggers: ['waiting to lock'],
      pattern: /\bTimeout waiting to lock (?<gradle>.+?)(?:\. It is currently in use|$)/,
    },
    {
      triggers: ['waiting for exclusive access'],
      pattern: /Timeout of \d+ ms exceeded waiting for exclusive access to (?<gradle>file: .+)/,
    },
    {
      triggers: ['code ELOCKVERIFY', 'code ENOTEMPTY', 'code EBUSY'],
      pattern: /^npm (?:error|ERR!) code (?<npm>ENOTEMPTY|EBUSY|ELOCKVERIFY)$/,
    },
    {
      triggers: ['being used by another process'],
      pattern: /cannot access the file '?(?<path>[^']*?)'? because it is being used by another process/,
    },
    {
      triggers: ['rpm lock', 'waiting for yum'],
      pattern: /(?:can't create transaction lock on (?<path>\S+)|Another app is currently holding the yum lock)/,
    },
    {
      triggers: ['another active Homebrew'],
      pattern: /another active Homebrew .{0,60} process is already in progress/,
    },
    { triggers: ['is locked by another process'], pattern: /\b(?<tool>\w[\w. -]{0,40}) is locked by another process/ },
  ],
  explain(clues) {
    const groups = clues.find((clue) => Object.keys(clue.groups).length > 0)?.groups ?? {};
    const of = (name: string, thing: string) => ({
      message: `another process holds the lock of ${thing}`,
      advice: `let the steps that use it share a lock: locks: [${name}]`,
    });
    if (groups.terraform) {
      const { message, advice } = of('terraform', "terraform's state");
      return { message, advice: `${advice}; a lock left by a killed run is removed by terraform force-unlock ID` };
    }
    if (groups.cargo) return of('cargo', `cargo (${groups.cargo})`);
    if (groups.gradle) return of('gradle', `Gradle (${groups.gradle})`);
    if (groups.npm)
      return {
        message: 'another process changes node_modules at the same time',
        advice: 'let one step install the packages, or let those that do share a lock: locks: [npm]',
      };
    if (groups.path && !groups.path.startsWith('/var/'))
      return {
        message: `another process uses ${quote(groups.path)}`,
        advice: 'let the steps that use it share a lock, or give each its own copy',
      };
    return of('apt', 'the package manager');
  },
};

export const databaseDeadlock: Cause = {
  code: 'database-deadlock',
  blame: 'plan',
  transient: true,
  looks: [
    {
      triggers: ['deadlock detected'],
      pattern: /\b(?:ERROR|FATAL|DeadlockDetected|error|Error)\b:? +deadlock detected/,
    },
    { triggers: ['deadlock detected'], pattern: /\bdeadlock detected$/, weak: true },
    { triggers: ['Deadlock found when trying'], pattern: /\bDeadlock found when trying to get lock/ },
    { triggers: ['deadlocked on lock'], pattern: /\bwas deadlocked on lock\b.*\bdeadlock victim/ },
    { triggers: ['ORA-00060'], pattern: /\bORA-00060\b/ },
  ],
  explain: say(() => ({
    message: 'two transactions in the database waited for each other (deadlock), and this one was ended',
    advice: 'give each step a database of its own, or let the steps share a lock: locks: [db]',
  })),
};

export const databaseSerialization: Cause = {
  code: 'database-serialization',
  blame: 'plan',
  transient: true,
  looks: [
    { triggers: ['could not serialize access'], pattern: /\bcould not serialize access due to (?<why>.+)$/ },
    { triggers: ['WriteConflict'], pattern: /\bWriteConflict\b|\bWrite conflict during plan execution/ },
    { triggers: ['TransientTransactionError'], pattern: /\bTransientTransactionError\b/ },
    {
      triggers: ['Snapshot isolation transaction aborted'],
      pattern: /\bSnapshot isolation transaction aborted due to update conflict/,
    },
    { triggers: ['Record has changed since last read'], pattern: /\bRecord has changed since last read\b/ },
  ],
  explain: say(() => ({
    message: 'a transaction was refused since another one changed the same rows (serialization failure)',
    advice: 'give each step a database of its own, or let the steps share a lock: locks: [db]',
  })),
};

export const databaseLocked: Cause = {
  code: 'database-locked',
  blame: 'plan',
  transient: true,
  looks: [
    {
      triggers: ['database is locked', 'database table is locked', 'SQLITE_BUSY'],
      pattern:
        /(?:\bSQLITE_BUSY\b|\b(?:OperationalError: |Error: (?:in prepare, |near line \d+: |stepping, )?|BusyException: |SQLiteException: )database (?:table )?is locked|^database is locked|: database is locked(?: \(5\))?$)/,
    },
    { triggers: ['due to lock timeout'], pattern: /\bcanceling statement due to lock timeout/ },
    { triggers: ['Lock wait timeout exceeded'], pattern: /\bLock wait timeout exceeded/ },
    { triggers: ['Lock request time out period exceeded'], pattern: /\bLock request time out period exceeded/ },
    {
      triggers: ['too many clients already', 'Too many connections', 'remaining connection slots'],
      pattern:
        /\b(?<connections>sorry, too many clients already|Too many connections|remaining connection slots are reserved)/,
    },
    {
      triggers: ['is being accessed by other users'],
      pattern: /\bdatabase "(?<name>[^"]+)" is being accessed by other users/,
    },
  ],
  explain: say(({ connections, name }) =>
    connections !== undefined
      ? {
          message: 'the database takes no more connections',
          advice: 'let fewer of these steps run at once (locks: [db]), or raise its limit of connections',
        }
      : {
          message: name
            ? `others are connected to the database ${quote(name)}`
            : 'another transaction held the database locked for too long',
          advice: 'give each step a database (or SQLite file) of its own, or let the steps share a lock: locks: [db]',
        },
  ),
};

export const databaseMissing: Cause = {
  code: 'database-missing',
  blame: 'plan',
  looks: [
    {
      triggers: ['" does not exist'],
      pattern: /\b(?:FATAL|ERROR): +(?:database|relation|schema) "(?<name>[^"]+)" does not exist/,
    },
    {
      triggers: ['Unknown database', "doesn't exist"],
      pattern: /^ERROR 1(?:049|146) \(\w+\).{0,20}: (?:Unknown database|Table) '(?<name>[^']+)'/,
    },
    {
      triggers: ['no such table'],
      pattern:
        /\b(?:OperationalError|SqliteError|SQLITE_ERROR|Error: in prepare|Error):? ?,? ?no such table: (?<name>\S+)/,
    },
  ],
  explain: say(({ name }, input) => {
    const makers = input.plan.steps.filter(
      (one) =>
        one.index !== input.step.index &&
        /\b(?:migrat|createdb|db:(?:create|setup|migrate|schema)|schema\.sql)/i.test(`${one.id} ${one.run}`),
    );
    const maker = makers.length === 1 ? makers[0] : undefined;
    return {
      message: `${quote(name ?? '')} does not exist in the database`,
      advice: maker
        ? `step ${quote(maker.id)} seems to make it: let this step need it`
        : 'create it, or run the migrations, in a step that this one needs',
    };
  }),
};

export const portInUse: Cause = {
  code: 'port-in-use',
  blame: 'plan',
  transient: true,
  looks: [
    {
      triggers: ['Failed to listen on'],
      pattern: /\bFailed to listen on \S+:(?<port>\d+) \(reason: Address already in use/,
    },
    {
      triggers: ['EADDRINUSE'],
      pattern: /\bEADDRINUSE\b(?:: address already in use (?<host>\S*?):(?<port>\d+)\b|.{0,60}?port[ :]+(?<at>\d+))?/,
    },
    {
      triggers: ['address already in use', 'ddress already in use', 'ddress in use'],
      pattern:
        /\b(?:listen|bind|Bind|BindException|OSError|socket\.error|Failed to listen on|could not bind|Errno 98|Errno 48|Listener).{0,120}?[Aa]ddress (?:already )?in use\b(?: - bind\(2\) for \S+ port (?<at>\d+))?/,
    },
    {
      triggers: ['ddress already in use'],
      pattern: /^(?:panic: |\S+ )?listen tcp \S*?:(?<port>\d+): bind: address already in use/,
    },
    {
      triggers: ['is already allocated', 'port is already'],
      pattern: /\bBind for \S*?:(?<port>\d+) failed: port is already allocated/,
    },
    {
      triggers: ['is already in use', 'was already in use'],
      pattern: /\b[Pp]ort (?<port>\d+) (?:is|was) already in use\b/,
    },
    {
      triggers: ['is already used, make sure'],
      pattern: /\bhttps?:\/\/\S+?:(?<port>\d+)\S* is already used, make sure/,
    },
    { triggers: ['Only one usage of each socket address'], pattern: /\bOnly one usage of each socket address\b/ },
  ],
  explain(clues) {
    const groups = clues.find(({ groups }) => groups.port ?? groups.at)?.groups ?? {};
    const port = groups.port ?? groups.at;
    return {
      message: `${port ? `port ${port}` : 'the port'} is in use: another step, or a server that an earlier one left, listens there`,
      advice: 'give each step a port of its own by "env", or let the steps share a lock: locks: [port]',
    };
  },
};
