package city.accord.ui.page;

import city.accord.Sha256;
import city.accord.testing.RunningSummit;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ceremony of as many cities as wanted, copied from the demonstration's: for looking at the wall,
 * since nobody types in a hundred and fifty signatories by hand.
 */
public final class FilledCeremony implements AutoCloseable {

  private static final List<String> CITIES =
      List.of(
          "{\"en\":\"Taipei\",\"zh-Hant\":\"臺北\"}",
          "{\"en\":\"Grenoble\",\"zh-Hant\":\"格勒諾布爾\"}",
          "{\"en\":\"San Cristóbal de La Laguna\",\"zh-Hant\":\"聖克里斯托巴德拉拉古納\"}",
          "{\"en\":\"Písek\",\"zh-Hant\":\"皮塞克\"}",
          "{\"en\":\"Copenhagen\",\"zh-Hant\":\"哥本哈根\"}",
          "{\"en\":\"Association of Information and Communication Technology Industries\","
              + "\"zh-Hant\":\"資訊與通訊科技產業協會\"}");

  private static final List<String> NAMES =
      List.of(
          "{\"en\":\"Chou I-ning\",\"zh-Hant\":\"周以寧\"}",
          "{\"en\":\"Petra Nováková\"}",
          "{\"en\":\"Johanna Wilhelmina van der Heijden-Scholten\",\"zh-Hant\":\"范德海登－斯霍爾滕\"}",
          "{\"en\":\"Nguyễn Thị Ánh Tuyết\",\"zh-Hant\":\"阮氏映雪\"}",
          "{\"en\":\"Somchai Rattanakosin\"}");

  private final Connection database;
  private final long id;

  public FilledCeremony(RunningSummit summit, int slots) throws Exception {
    database = summit.database();
    id = fill(slots);
  }

  /** The ceremony's number. */
  public long id() {
    return id;
  }

  private long fill(int slots) throws Exception {
    String content = text("SELECT content FROM declaration_version ORDER BY id LIMIT 1");
    String aspects = String.join(",", Collections.nCopies(slots, "2500"));
    String filled =
        content.replaceFirst("\"slotAspects\":\\[[^]]*]", "\"slotAspects\":[" + aspects + "]");
    long version =
        copy(
            "declaration_version",
            Map.of(
                "content",
                filled,
                "content_hash",
                Sha256.hex(filled),
                "number",
                (int) (System.nanoTime() % 1_000_000_000)));
    String nonce = Sha256.hex(filled + System.nanoTime());
    Map<String, Object> opened =
        Map.of("declaration_version_id", version, "nonce", nonce, "state", "OPEN");
    long ceremony = copy("ceremony", opened);
    execute("UPDATE ceremony SET opened_at = scheduled_at WHERE id = " + ceremony);
    for (int place = 1; place <= slots; place++) addSlot(ceremony, place);
    return ceremony;
  }

  private void addSlot(long ceremony, int position) throws SQLException {
    Map<String, Object> slot = new LinkedHashMap<>();
    slot.put("ceremony_id", ceremony);
    slot.put("position", position);
    slot.put("place", CITIES.get(position % CITIES.size()));
    slot.put("name", NAMES.get(position % NAMES.size()));
    slot.put("state", "ASSIGNED");
    slot.put("attendee_id", null);
    slot.put("tablet_token_hash", null);
    slot.put("attempt_id", null);
    slot.put("confirmed_at", null);
    slot.put("ink_hash", null);
    slot.put("consent_hash", null);
    slot.put("consent_language", null);
    slot.put("tablet_paired_at", null);
    copy("slot", slot);
  }

  /** Copies a table's first row, but for what is different. */
  private long copy(String table, Map<String, Object> different) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    try (Statement statement = database.createStatement();
        ResultSet first =
            statement.executeQuery("SELECT * FROM " + table + " ORDER BY id LIMIT 1")) {
      first.next();
      ResultSetMetaData columns = first.getMetaData();
      for (int i = 1; i <= columns.getColumnCount(); i++)
        row.put(columns.getColumnName(i), first.getObject(i));
    }
    row.remove("id");
    row.putAll(different);
    return insert(table, row);
  }

  private long insert(String table, Map<String, Object> row) throws SQLException {
    String columns = String.join(", ", row.keySet());
    String marks = String.join(", ", Collections.nCopies(row.size(), "?"));
    String sql = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
    try (PreparedStatement statement =
        database.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
      int i = 1;
      for (Object value : row.values()) statement.setObject(i++, value);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    }
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = database.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** It is void from now on: no wall shows it by itself. */
  @Override
  public void close() throws SQLException {
    execute("UPDATE ceremony SET state = 'VOID' WHERE id = " + id);
    database.close();
  }
}
