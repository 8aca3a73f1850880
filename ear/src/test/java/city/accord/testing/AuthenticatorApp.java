package city.accord.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on an officer's phone (RFC 6238), written once more from the standard. */
public record AuthenticatorApp(RunningSummit summit, String secret) {

  /**
   * What the app would show by the server's clock, so many steps of 30 seconds from now; a step
   * that ends meanwhile does no harm, since the one before is still taken.
   */
  public String code(int steps) throws IOException, GeneralSecurityException {
    HttpURLConnection asked =
        (HttpURLConnection) URI.create(summit.http() + "/en").toURL().openConnection();
    long step = asked.getDate() / 30_000 + steps;
    asked.disconnect();
    BigInteger bits = BigInteger.ZERO;
    for (char each : secret.toCharArray())
      bits =
          bits.shiftLeft(5)
              .or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(each)));
    byte[] signed = bits.toByteArray();
    byte[] key = new byte[20];
    int length = Math.min(20, signed.length);
    System.arraycopy(signed, signed.length - length, key, 20 - length, length);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(key, "RAW"));
    byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
    int number = ByteBuffer.wrap(hash, hash[19] & 0xf, 4).getInt() & Integer.MAX_VALUE;
    return "%06d".formatted(number % 1_000_000);
  }
}
