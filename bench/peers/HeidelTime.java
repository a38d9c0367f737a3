// HeidelTime with TreeTagger, in one virtual machine; the tagger's processes are counted with it.
import com.sun.management.OperatingSystemMXBean;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.SimpleDateFormat;
import java.util.Base64;
import java.util.Date;

public class HeidelTime {
    private static final double TICKS_A_SECOND = 100;
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        System.setOut(System.err);  // HeidelTime talks there.
        HeidelTimeStandalone tagger = new HeidelTimeStandalone(
            Language.ENGLISH, DocumentType.NEWS, OutputType.TIMEML, arguments[0], POSTagger.TREETAGGER, false);
        answers.println(cpu());
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(answer(tagger, line.split("\t")));
        }
    }

    private static String answer(HeidelTimeStandalone tagger, String[] parts) throws Exception {
        int count = (parts.length - 1) / 2;
        double limit = Double.parseDouble(parts[0]);
        Date[] days = new Date[count];
        String[] texts = new String[count];
        for (int at = 0; at < count; at++) {
            days[at] = new SimpleDateFormat("yyyy-MM-dd").parse(parts[2 * at + 1]);
            texts[at] = new String(Base64.getDecoder().decode(parts[2 * at + 2]), StandardCharsets.UTF_8);
        }
        StringBuilder told = new StringBuilder();
        double begun = cpu();
        double mark = begun;
        for (int at = 0; at < count; at++) {
            int found = tagger.process(texts[at], days[at]).split("<TIMEX3 ", -1).length - 1;
            double now = cpu();
            told.append(now - mark).append(' ').append(found).append(' ');
            mark = now;
            if (limit > 0 && now - begun > limit) {
                break;
            }
        }
        return told.toString().trim();
    }

    /** Milliseconds of this process and of the children that have ended; theirs in steps of ten. */
    private static double cpu() throws Exception {
        String[] values = Files.readString(Path.of("/proc/self/stat")).replaceFirst(".*\\) ", "").split(" ");
        double children = Double.parseDouble(values[13]) + Double.parseDouble(values[14]);
        return SYSTEM.getProcessCpuTime() / 1e6 + 1000 * children / TICKS_A_SECOND;
    }
}
