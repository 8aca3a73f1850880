package city.accord.press;

import city.accord.NotThere;
import city.accord.text.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the press, and everyone else, may read: by one rule, {@link Statement#standing}. */
@Stateless
@PermitAll
public class PressRoom {

  @Inject private ShownStatements statements;

  /** The statements of the edition at hand that everyone may read, the newest first. */
  public List<PublicStatement> statements() {
    return statements.all(Standing.PUBLIC).map(PublicStatement::of).toList();
  }

  /**
   * The public statements that have all words of a query, of one month or of all.
   *
   * @param query in any script and language; empty or null for all
   * @param month null for all
   */
  public Newsroom find(String query, YearMonth month) {
    List<PublicStatement> all = statements();
    List<String> words = SearchText.words(query);
    List<PublicStatement> found =
        all.stream()
            .filter(one -> month == null || one.month().equals(month))
            .filter(one -> words.isEmpty() || words.stream().allMatch(one.sought()::contains))
            .toList();
    Map<YearMonth, Integer> months = new TreeMap<>(Comparator.reverseOrder());
    all.forEach(one -> months.merge(one.month(), 1, Integer::sum));
    return new Newsroom(
        found,
        months.entrySet().stream()
            .map(one -> new Newsroom.Month(one.getKey(), one.getValue()))
            .toList());
  }

  /** What is still to come, without a word of it. */
  public List<EmbargoedStatement> embargoed() {
    return statements
        .all(Standing.EMBARGOED)
        .filter(statement -> !statement.isAccreditedOnly())
        .map(EmbargoedStatement::of)
        .toList();
  }

  /**
   * @throws NotThere for a statement that is not known or not public: nobody can tell which
   */
  public PublicStatement statement(String slug) {
    return statements.named(slug);
  }
}
