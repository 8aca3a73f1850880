package city.accord.signing.verify;

import city.accord.signing.canonical.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The answers for copies as the command prints them for programs to read. */
public final class JsonReport {

  private JsonReport() {}

  public static String of(List<VerifiedCopy> copies) {
    Map<String, Object> report = new TreeMap<>();
    report.put("kind", "accord/verification/1");
    report.put("exitCode", VerifiedCopy.exitCode(copies));
    report.put("copies", copies.stream().map(JsonReport::copy).toList());
    return Json.canonical(report);
  }

  private static Map<String, Object> copy(VerifiedCopy copy) {
    Verification verification = copy.verification();
    Map<String, Object> json = new TreeMap<>();
    json.put("file", copy.name());
    json.put("answer", verification.answer().name());
    json.put("exitCode", verification.answer().exitCode());
    json.put("findings", findings(verification));
    verification.provenAt().ifPresent(at -> json.put("provenAt", at.toString()));
    if (!verification.signer().isEmpty()) json.put("signer", verification.signer());
    verification
        .manifest()
        .ifPresent(
            manifest -> {
              json.put("fingerprint", manifest.fingerprint());
              if (!verification.documentSaid().isEmpty())
                json.put("document", verification.document().orElseThrow().kind().name());
              json.put("nonce", manifest.ceremony().nonce());
              json.put("sealedAt", manifest.ceremony().sealedAt().toString());
            });
    return json;
  }

  private static List<Object> findings(Verification verification) {
    List<Object> all = new ArrayList<>();
    for (Finding finding : verification.findings()) {
      Map<String, Object> json = new TreeMap<>();
      json.put("item", finding.item().name());
      json.put("outcome", finding.outcome().name());
      if (finding.slot() > 0) json.put("slot", finding.slot());
      all.add(json);
    }
    return all;
  }
}
