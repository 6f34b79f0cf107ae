/**
 * Frequent words of languages without a language, and words that their reports have in headings,
 * by ISO 639-1 code. Words that are English as well are left out, such as *was* and *die*.
 */
export const foreignWords: Readonly<Record<string, ReadonlySet<string>>> = {
  cs: wordSet(
    'byl byla bylo být jsme který která není pro protože při se že výpadek souhrn shrnutí příčina příčiny dopad dopady opatření zákazníci zákazníků časová osa služba služby'
  ),
  de: wordSet(
    'das dem den der durch ein eine einen für im ist kein keine mit nach nicht und von weil wir wurde wurden zu zum zur ausfall auswirkung auswirkungen behoben behebung datum erkenntnisse grund kunden lösung maßnahmen massnahmen schweregrad störung uhr ursache ursachen verantwortlich vorfall zeitachse zeitleiste zeitverlauf zusammenfassung'
  ),
  es: wordSet(
    'con del el fue las los para por porque que se una acciones caída causa clientes cronología detección duración gravedad impacto incidente interrupción lecciones línea mejoras raíz resolución resumen servicio tiempo'
  ),
  fr: wordSet(
    'avec aux dans des du est été les nous par pas pour que qui sur une chronologie clients détection durée enseignements gravité indisponibilité leçons panne perturbation racine résolution résumé'
  ),
  id: wordSet(
    'dan dari dengan karena pada tidak untuk yang dampak gangguan kronologi layanan pelanggan penyebab perbaikan ringkasan tindakan'
  ),
  it: wordSet(
    'che con dei del della di gli il non per perché sono stata stato una azioni causa clienti cronologia disservizio guasto impatto incidente interruzione riepilogo risoluzione servizio sintesi'
  ),
  nl: wordSet(
    'de door een en geen het met naar niet omdat van voor werd zijn acties gevolgen impact klanten maatregelen oorzaak oplossing samenvatting storing tijdlijn'
  ),
  pl: wordSet(
    'była był były dla jest nie oraz przez ponieważ się awaria czasu działania klienci klientów oś podsumowanie przyczyna przyczyny skutki usługa wpływ wnioski'
  ),
  pt: wordSet(
    'com da das dos em foi não os para por porque que uma ações causa clientes cronologia detecção gravidade impacto incidente interrupção lições linha queda raiz resolução resumo serviço tempo'
  ),
  sv: wordSet(
    'att av det ett för hade inte med och på som till var avbrott driftstörning kunder lösning orsak orsaker påverkan sammanfattning tidslinje tjänsten åtgärder'
  ),
  tr: wordSet(
    'bir bu değil için ile olarak oldu ve çünkü aksiyonlar çizelgesi çözüm etki etkisi hizmet kesinti kök müşteri müşteriler neden nedeni olay özet zaman'
  ),
  vi: wordSet(
    'bị các cho của được không là một trong và vì dịch động gian hàng khách khắc nguyên nhân phục tác thời tóm tắt vụ'
  )
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
