/// Control words of RTF 1.9.1.
enum RTFWords {
  /// Those that begin a group which programs may skip (`\*`), and what they are for is known.
  static let skippable: Set<String> = Set(
    """
    annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart background bkmkend bkmkstart
    blipuid blipbliptag bliptag bliptype category cchs colorschememapping comment company datafield datastore
    defchp defpap docvar ebcstart ebcend factoidname falt fldinst fldrslt fldtype fontemb fontfile formfield ftncn
    ftnsep ftnsepc generator gridtbl hlinkbase hlfr hlloc hlsrc htmltag keycode keywords latentstyles lchars
    do mmathPr moMathPara nesttableprops hyphen pgdsctbl pgdscno prtdata levelnumbers leveltext lfolevel linkval listlevel listname listoverride listoverridetable listpicture liststylename
    listtable mailmerge manager mmath moMath objalias objclass objdata object objname objsect objtime oldcprops
    oldpprops oldsprops oldtprops oleclsid operator panose password passwordhash pgp pgptbl picprop pict pn pnseclvl
    pntext pntxta pntxtb private propname propatedprops protend protstart protusertbl pxe result revtbl revtim rsidtbl
    rxe shp shpgrp shpinst shppict shprslt shptxt sn sp staticval stylesheet subject svb tc template themedata title
    txe ud upr userprops wgrffmtfilter windowcaption writereservation writereservhash xe xform xmlattrname
    xmlattrvalue xmlclose xmlname xmlnstbl xmlopen nonshppict nonesttables cs ds ts aftnsep aftnsepc aftncn
    footnote fchars fname nextfile filetbl file zwnj expandedcolortbl
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
