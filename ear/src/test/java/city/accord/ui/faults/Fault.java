package city.accord.ui.faults;

import city.accord.testing.RunningSummit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What can break while pens write, and how it is mended from outside; the rest mends itself. */
enum Fault {
  SERVER_KILLED {
    @Override
    void strike(FaultRun run) {
      run.summit().killServer();
    }

    @Override
    void mend(FaultRun run) {
      run.summit().startServer();
    }
  },
  DATABASE_KILLED {
    @Override
    void strike(FaultRun run) {
      run.summit().killDatabase();
    }

    @Override
    void mend(FaultRun run) {
      run.summit().startDatabase();
    }
  },
  SERVER_AND_DATABASE_KILLED {
    @Override
    void strike(FaultRun run) {
      run.summit().killDatabase();
      run.summit().killServer();
    }

    @Override
    void mend(FaultRun run) {
      run.summit().startDatabase();
      run.summit().startServer();
    }
  },
  /** As a replica is that was not yet made the first. */
  DATABASE_READ_ONLY {
    @Override
    void strike(FaultRun run) {
      run.summit().startDatabase("--read-only=ON");
    }

    @Override
    void mend(FaultRun run) {
      run.summit().startDatabase();
    }
  },
  /** Error 1114, which a database gives whose disk is full. */
  DATABASE_FULL {
    @Override
    void strike(FaultRun run) throws SQLException {
      tell(
          run,
          "CREATE TRIGGER full BEFORE INSERT ON ink_chunk FOR EACH ROW SIGNAL SQLSTATE 'HY000'"
              + " SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'");
    }

    @Override
    void mend(FaultRun run) throws SQLException {
      tell(run, "DROP TRIGGER full");
    }

    private void tell(FaultRun run, String sentence) throws SQLException {
      try (Connection database = run.summit().database();
          Statement statement = database.createStatement()) {
        statement.execute(sentence);
      }
    }
  },
  LINES_CUT {
    @Override
    void strike(FaultRun run) {
      run.cables().forEach(cable -> cable.cut());
    }

    @Override
    void mend(FaultRun run) {
      run.cables().forEach(cable -> cable.mend());
    }
  },
  /** Half a minute without a network that says it is none. */
  LINES_SILENT {
    @Override
    void strike(FaultRun run) {
      run.cables().forEach(cable -> cable.silence());
    }

    @Override
    Duration length() {
      return Duration.ofSeconds(30);
    }

    @Override
    void mend(FaultRun run) {
      run.cables().forEach(cable -> cable.mend());
    }
  },
  LINES_SLOW {
    @Override
    void strike(FaultRun run) {
      run.cables().forEach(cable -> cable.delay(400));
    }

    @Override
    void mend(FaultRun run) {
      run.cables().forEach(cable -> cable.mend());
    }
  },
  LINES_OUT_OF_ORDER {
    @Override
    void strike(FaultRun run) {
      run.cables().forEach(cable -> cable.reorder());
    }
  },
  PAGE_RELOADED {
    @Override
    void strike(FaultRun run) {
      run.reloadInMidStroke();
    }
  },
  BROWSER_KILLED {
    @Override
    void strike(FaultRun run) {
      run.killBrowserInMidStroke();
    }
  },
  CLOCKS_FORWARD {
    @Override
    void strike(FaultRun run) {
      run.moveClocks(5);
    }
  },
  CLOCKS_BACK {
    @Override
    void strike(FaultRun run) {
      run.moveClocks(-7);
    }
  },
  SERVER_CLOCK_FORWARD {
    @Override
    boolean isPossible(RunningSummit summit) {
      return summit.knowsServerClock();
    }

    @Override
    void prepare(FaultRun run) {
      run.summit().giveServerItsClock();
    }

    @Override
    void strike(FaultRun run) {
      run.summit().moveServerClock(1);
    }
  },
  SERVER_CLOCK_BACK {
    @Override
    boolean isPossible(RunningSummit summit) {
      return summit.knowsServerClock();
    }

    @Override
    void prepare(FaultRun run) {
      run.summit().giveServerItsClock();
    }

    @Override
    void strike(FaultRun run) {
      run.summit().moveServerClock(-1);
    }
  };

  /** Whether this machine has what it takes. */
  boolean isPossible(RunningSummit summit) {
    return true;
  }

  /** Before the pens begin. */
  void prepare(FaultRun run) {}

  /** Happens while every pen but the victim's is in mid-stroke. */
  abstract void strike(FaultRun run) throws Exception;

  /** How long it lasts at least; the strokes that it met are finished in any case. */
  Duration length() {
    return Duration.ZERO;
  }

  /** What an operator or the venue does about it. Most often nothing: it mends itself. */
  void mend(FaultRun run) throws Exception {}
}
