import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.FileInputStream;
import java.net.InetSocketAddress;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * mongo-java-server, until its standard input ends, with what a test needs beside it: it announces the wire version
 * of MongoDB 7.0 (the driver refuses its own), may refuse to read a collection (`pkDeny`), tells which commands it was
 * given (`pkSeen`) and how many cursors are open (`pkCursors`). Arguments for TLS: a PKCS#12 file and its password.
 */
public class Server {
  /** See `wireversion-featurelist` in the specifications of MongoDB's drivers. */
  private static final int WIRE_VERSION = 21;

  private static final Set<String> READS = Set.of("find", "count", "aggregate");

  static class Version implements MongoVersion {
    @Override
    public List<Integer> getVersionArray() {
      return List.of(7, 0, 0);
    }

    @Override
    public int getWireVersion() {
      return WIRE_VERSION;
    }
  }

  static class Backend extends MemoryBackend {
    private final Set<String> denied = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    @Override
    public Document handleMessage(MongoMessage message) {
      Document command = message.getDocument();
      String name = command.keySet().iterator().next();
      Object argument = command.get(name);
      Document answer = new Document("ok", 1.0);
      switch (name) {
        case "pkDeny":
          denied.add(String.valueOf(argument));
          return answer;
        case "pkSeen":
          answer.put("commands", new ArrayList<>(seen));
          seen.clear();
          return answer;
        case "pkCursors":
          answer.put("count", getCursorRegistry().size());
          return answer;
        default:
          seen.add(name);
      }
      String namespace = message.getDatabaseName() + "." + argument;
      if (READS.contains(name) && denied.contains(namespace)) {
        throw new MongoServerError(13, "Unauthorized", "not authorized on " + namespace);
      }
      return super.handleMessage(message);
    }
  }

  public static void main(String[] args) throws Exception {
    MongoServer server = new MongoServer(new Backend().version(new Version()));
    if (args.length == 2) {
      char[] password = args[1].toCharArray();
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(new FileInputStream(args[0]), password);
      String alias = store.aliases().nextElement();
      PrivateKey key = (PrivateKey) store.getKey(alias, password);
      server.enableSsl(key, null, (X509Certificate) store.getCertificate(alias));
    }
    server.bind(new InetSocketAddress("127.0.0.1", 0));
    System.out.println("listening on " + server.getLocalAddress().getPort());
    while (System.in.read() >= 0) {
      // whatever is said, only the end of it counts
    }
    server.shutdownNow();
    System.exit(0);
  }
}
