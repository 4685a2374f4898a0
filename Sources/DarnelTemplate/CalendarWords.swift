/// Words of dates in the languages of most pages: months, days, hours, and what stands by them.
enum CalendarWords {
  /// The words, separated by white space.
  static let list = """
    jan january feb february mar march apr april may jun june jul july aug august sep sept september
    oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur thurs
    thursday fri friday sat saturday sun sunday am pm est edt gmt utc et pt pst bst cet ist
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль
    март апрель май июнь июль август сентябрь октябрь ноябрь декабрь понедельник вторник среда четверг
    пятница суббота воскресенье сегодня вчера січня лютого березня квітня травня червня липня серпня
    вересня жовтня листопада грудня
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    poniedziałek wtorek środa czwartek piątek sobota niedziela
    ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου
    νοεμβριου δεκεμβριου δευτερα τριτη τεταρτη πεμπτη παρασκευη σαββατο κυριακη
    januar februar märz april mai juni juli august oktober dezember montag dienstag mittwoch
    donnerstag freitag samstag sonntag uhr januari februari maart mei augustus
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo janeiro fevereiro março maio junho julho setembro
    outubro novembro dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica
    يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان
    أيار حزيران تموز آب أيلول تشرين السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة محرم صفر
    ربيع رجب شعبان رمضان شوال ذو القعدة الحجة ص م هـ
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند شنبه یکشنبه دوشنبه سه‌شنبه
    چهارشنبه پنجشنبه جمعه
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba
    perşembe cuma cumartesi pazar
    जनवरी फ़रवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर सोमवार मंगलवार बुधवार
    गुरुवार शुक्रवार शनिवार रविवार
    年 月 日 時 时 分 秒 上 午 下 曜 星 期 周 週 년 월 일 오전 오후
    """
}
